import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { MeshEntity } from '../entities';
import { Completeness } from '../reading';
import { Relations } from '../relations';
import { providerNameOf } from './EventMeshEntityProvider';
import { KnownEntity } from './listKnownEntities';

/** @internal */
export type PlanOptions = {
  readonly cluster: string;
  readonly completeness: Completeness;
  /** What the catalog has of the cluster; nothing where that does not matter. */
  readonly known: readonly KnownEntity[];
  /** Whether a cluster could not be read that may be what an open mesh leads to. */
  readonly isElsewhereFailing: boolean;
};

/**
 * What to tell the catalog of a cluster: all that there is of it, where all of it was seen; else what was seen, and what was
 * seen to be gone.
 *
 * @internal
 */
export function planMutation(
  entities: readonly MeshEntity[],
  { cluster, completeness, known, isElsewhereFailing }: PlanOptions,
): EntityProviderMutation {
  const locationKey = providerNameOf(cluster);
  const refs = new Set(entities.map(({ entityRef }) => entityRef));
  const ids = new Set(entities.map(({ id }) => id));
  // What has another name now was seen under that.
  const gone = completeness.isComplete
    ? known.filter(({ entityRef }) => !refs.has(entityRef))
    : known.filter(
        ({ entityRef, id, ref }) =>
          !refs.has(entityRef) && (ids.has(id) || completeness.sees(ref)),
      );
  const goneRefs = new Set(gone.map(({ entityRef }) => entityRef));
  const past = new Map(known.map(({ id, relations }) => [id, relations]));
  const written = entities.map(entity => {
    const { id, relations, write } = entity;
    const before = past.get(id);
    const mayBeMore =
      completeness.isFailing || (relations.isOpen && isElsewhereFailing);
    return {
      entity:
        before && mayBeMore
          ? write(join(relations, before, goneRefs))
          : write(),
      locationKey,
    };
  });
  return completeness.isComplete
    ? { type: 'full', entities: written }
    : {
        type: 'delta',
        added: written,
        removed: gone.map(({ entityRef }) => ({ entityRef, locationKey })),
      };
}

function join(
  now: Relations,
  before: KnownEntity['relations'],
  gone: ReadonlySet<string>,
): Relations {
  const both = (field: keyof KnownEntity['relations']) =>
    [
      ...new Set([
        ...now[field],
        ...before[field].filter(ref => !gone.has(ref)),
      ]),
    ].sort();
  return {
    providedBy: both('providedBy'),
    consumedBy: both('consumedBy'),
    dependsOn: both('dependsOn'),
    dependencyOf: both('dependencyOf'),
    isOpen: now.isOpen,
  };
}
