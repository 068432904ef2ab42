import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EntityMesh, ViewState, writeView } from '../../hooks';
import { eventMeshGraphRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { StatusSummary } from '../StatusSummary';
import { Freshness } from '../ViewToolbar';
import styles from './EntityEventMesh.module.css';
import { HopSelect } from './HopSelect';

/**
 * How it stands around the entity, how far one looks, and the way to the full map.
 *
 * @internal
 */
export function EntityBar(props: {
  readonly around: EntityMesh;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { around, state, update } = props;
  const { data, view, ids } = around;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const fullMap = useRouteRef(eventMeshGraphRouteRef);
  const fullMapQuery = writeView(new URLSearchParams(), {
    selected: state.selected ?? ids[0],
  });
  return (
    <div className={styles.bar}>
      {ids.length > 0 && (
        <>
          <StatusSummary view={view} total={view.resources.size} />
          <HopSelect
            hops={state.hops}
            onChange={hops => update({ hops, opened: [] })}
          />
        </>
      )}
      <Freshness data={data} />
      {fullMap && (
        <ButtonLink href={`${fullMap()}?${fullMapQuery}`} variant="secondary">
          {t('entity.fullMap')}
        </ButtonLink>
      )}
    </div>
  );
}
