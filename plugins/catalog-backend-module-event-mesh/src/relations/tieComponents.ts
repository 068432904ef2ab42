import {
  EntityQuery,
  findResourcesOfEntities,
  Mesh,
} from 'backstage-plugin-event-mesh-common';

/**
 * A Component that says what it has in clusters.
 *
 * @internal
 */
export type TiedComponent = {
  /** As the catalog writes references: lower case, with kind and namespace. */
  readonly entityRef: string;
  readonly query: EntityQuery;
};

/**
 * Who has a resource, or does with it what its labels say: entity references, sorted.
 *
 * @internal
 */
export type Owners = (id: string) => readonly string[];

/**
 * Ties Components to the resources that they have: by the labels of these, or of the workloads that a Service selects.
 *
 * @internal
 */
export function tieComponents(
  mesh: Mesh,
  components: readonly TiedComponent[],
): Owners {
  const found = findResourcesOfEntities(
    mesh,
    components.map(({ query }) => query),
  );
  const owners = new Map<string, string[]>();
  components.forEach(({ entityRef }, i) => {
    for (const id of found[i]) {
      owners.set(id, [...(owners.get(id) ?? []), entityRef]);
    }
  });
  for (const [id, refs] of owners) {
    owners.set(id, [...new Set(refs)].sort());
  }
  return id => owners.get(id) ?? [];
}
