import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
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
    ...onFullMap(entity, around),
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

/** Where the full map is opened: at the entity's own, or at all of a system's or a group's. */
function onFullMap(
  entity: Entity,
  { ids, flow }: EntityMesh,
): Partial<ViewState> {
  const ref = stringifyEntityRef(entity);
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'system':
      return { systems: [ref] };
    case 'group':
      return { owners: [ref] };
    default:
      return {
        selected: ids[0],
        // They are not drawn unless somebody asks for them.
        ...(flow.about === 'eventTypes' ? { eventTypes: true } : {}),
      };
  }
}
