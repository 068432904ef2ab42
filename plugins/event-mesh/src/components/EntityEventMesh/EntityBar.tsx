import type { Entity } from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { EntityMesh, fullMapOf } from '../../hooks';
import { ViewState, writeView } from '../../url';
import { eventMeshGraphRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { StatusSummary } from '../shared/StatusSummary';
import { Freshness } from '../ViewToolbar';
import { HopSelect } from './HopSelect';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the status summary around the entity, the number of hops, the time of the last update, and the link to the
 * full graph.
 *
 * @internal
 */
export function EntityBar(props: {
  readonly entity: Entity;
  readonly around: EntityMesh;
  readonly state: ViewState;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { entity, around, state, update } = props;
  const { data, view, ids } = around;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const fullMap = useRouteRef(eventMeshGraphRouteRef);
  const fullMapQuery = writeView(new URLSearchParams(), {
    ...fullMapOf(entity, around),
    ...(state.selected === undefined ? {} : { selected: state.selected }),
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
