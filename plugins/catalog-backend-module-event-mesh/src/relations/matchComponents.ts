import {
  EntityQuery,
  findResourcesOfEntities,
  Mesh,
} from 'backstage-plugin-event-mesh-common';

/** A Component of the catalog whose annotations select Kubernetes objects. */
export type KubernetesComponent = {
  /** In the catalog's canonical form: lower case, with kind and namespace. */
  readonly entityRef: string;
  readonly query: EntityQuery;
};

/** Returns the sorted references of the Components that a resource belongs to. */
export type ComponentsOf = (id: string) => readonly string[];

/** Matches Components to resources: by the labels of the resources, or of the workloads that a Service selects. */
export function matchComponents(
  mesh: Mesh,
  components: readonly KubernetesComponent[],
): ComponentsOf {
  const found = findResourcesOfEntities(
    mesh,
    components.map(({ query }) => query),
  );
  const refsById = new Map<string, string[]>();
  components.forEach(({ entityRef }, i) => {
    for (const id of found[i]) {
      refsById.set(id, [...(refsById.get(id) ?? []), entityRef]);
    }
  });
  for (const [id, refs] of refsById) {
    refsById.set(id, [...new Set(refs)].sort());
  }
  return id => refsById.get(id) ?? [];
}
