import { groupBy } from '../model';
import { Mesh, MeshResource, PlaceholderReason, StatusState } from '../mesh';
import { Resource } from '../resources';

/**
 * Counts by key.
 *
 * @public
 */
export type Counts<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/**
 * A mesh in numbers. Folded resources are only counted as folded.
 *
 * @public
 */
export type MeshSummary = {
  /** User-facing resources. */
  readonly resources: number;
  readonly byState: Counts<StatusState>;
  readonly byType: Counts<Resource['type']>;
  readonly byTypeAndState: Readonly<
    Partial<Record<Resource['type'], Counts<StatusState>>>
  >;
  readonly folded: number;
  readonly links: number;
  readonly placeholders: Counts<PlaceholderReason>;
};

/**
 * Counts the resources of a mesh by type and by status, and its placeholders and links.
 *
 * @public
 */
export function summarise(mesh: Mesh): MeshSummary {
  const all = [...mesh.resources.values()];
  const shown = all.filter(({ foldedInto }) => foldedInto === undefined);
  const byType = groupBy(shown, ({ resource }) => resource.type);
  const states = (resources: readonly MeshResource[]) =>
    counts(groupBy(resources, ({ status }) => status.state));
  const byTypeAndState: Partial<Record<Resource['type'], Counts<StatusState>>> =
    {};
  byType.forEach((resources, type) => {
    byTypeAndState[type] = states(resources);
  });
  return {
    resources: shown.length,
    byState: states(shown),
    byType: counts(byType),
    byTypeAndState,
    folded: all.length - shown.length,
    links: mesh.links.length,
    placeholders: counts(
      groupBy(
        [...mesh.placeholders.values()],
        placeholder => placeholder.reason,
      ),
    ),
  };
}

function counts<Key extends string>(
  groups: ReadonlyMap<Key, readonly unknown[]>,
): Counts<Key> {
  const result: Partial<Record<Key, number>> = {};
  groups.forEach((items, key) => {
    result[key] = items.length;
  });
  return result;
}
