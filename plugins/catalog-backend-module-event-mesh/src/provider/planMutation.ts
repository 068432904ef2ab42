import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { MeshEntity } from '../entities';
import { Completeness } from '../reading';
import { Relations } from '../relations';
import { CatalogedEntity } from './catalogQueries';
import { providerNameOf } from './EventMeshEntityProvider';

export type PlanOptions = {
  readonly cluster: string;
  readonly completeness: Completeness;
  /** Entities of the cluster that are in the catalog; empty if they do not matter. */
  readonly cataloged: readonly CatalogedEntity[];
  /** Whether another cluster failed to load, to which a partial relation may lead. */
  readonly hasFailureElsewhere: boolean;
};

/**
 * Plans the mutation of a cluster: a full mutation if everything was loaded; otherwise a delta of the loaded entities
 * and those observed as deleted.
 */
export function planMutation(
  entities: readonly MeshEntity[],
  { cluster, completeness, cataloged, hasFailureElsewhere }: PlanOptions,
): EntityProviderMutation {
  const locationKey = providerNameOf(cluster);
  const refs = new Set(entities.map(({ entityRef }) => entityRef));
  const ids = new Set(entities.map(({ id }) => id));
  // An object whose entity has a new name was loaded, so the entity with the old name is stale.
  const deleted = cataloged.filter(
    ({ entityRef, id, ref }) =>
      !refs.has(entityRef) &&
      (completeness.isComplete || ids.has(id) || completeness.covers(ref)),
  );
  const deletedRefs = new Set(deleted.map(({ entityRef }) => entityRef));
  const catalogedRelations = new Map(
    cataloged.map(({ id, relations }) => [id, relations]),
  );
  const planned = entities.map(entity => {
    const before = catalogedRelations.get(entity.id);
    const mayHaveMore =
      completeness.hasTransientFailure ||
      (entity.relations.isPartial && hasFailureElsewhere);
    return {
      entity:
        before && mayHaveMore
          ? entity.toEntity(
              mergeRelations(entity.relations, before, deletedRefs),
            )
          : entity.toEntity(),
      locationKey,
    };
  });
  return completeness.isComplete
    ? { type: 'full', entities: planned }
    : {
        type: 'delta',
        added: planned,
        removed: deleted.map(({ entityRef }) => ({ entityRef, locationKey })),
      };
}

/** Adds the previous relations, except those to deleted entities. */
function mergeRelations(
  now: Relations,
  before: CatalogedEntity['relations'],
  deletedRefs: ReadonlySet<string>,
): Relations {
  const merge = (field: keyof CatalogedEntity['relations']) =>
    [
      ...new Set([
        ...now[field],
        ...before[field].filter(ref => !deletedRefs.has(ref)),
      ]),
    ].sort();
  return {
    providedBy: merge('providedBy'),
    consumedBy: merge('consumedBy'),
    dependsOn: merge('dependsOn'),
    dependencyOf: merge('dependencyOf'),
    isPartial: now.isPartial,
  };
}
