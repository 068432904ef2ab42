import { Mesh, MeshResource } from '../mesh';
import { Resource } from '../resources';
import { EntityQuery, findEntityResources } from './findEntityResources';
import { parseLabelSelector, compareText } from '../model';

/**
 * Returns the resources of many catalog entities, like {@link findEntityResources} for each query, in the order of the
 * queries.
 *
 * @remarks Indexes the mesh once by labels and names. Only a selector without any required value searches the whole
 * mesh.
 * @public
 */
export function findResourcesOfEntities(
  mesh: Mesh,
  queries: readonly EntityQuery[],
): readonly (readonly string[])[] {
  const candidatesOf = indexMesh(mesh);
  return queries.map(query => {
    if (query.id !== undefined) {
      return findEntityResources(mesh, query);
    }
    const candidates = candidatesOf(query);
    return candidates
      ? findEntityResources({ ...mesh, resources: candidates }, query)
      : findEntityResources(mesh, query);
  });
}

/** Returns the candidates of a query; undefined if any resource is a candidate. */
function indexMesh(
  mesh: Mesh,
): (query: EntityQuery) => ReadonlyMap<string, MeshResource> | undefined {
  const byText = new Map<string, MeshResource[]>();
  const services = new Map<string, MeshResource[]>();
  for (const found of mesh.resources.values()) {
    const { resource } = found;
    push(byText, nameKey(resource.ref.name), found);
    const pods = resource.type === 'workload' ? resource.podLabels : {};
    for (const labels of [resource.labels, pods]) {
      Object.entries(labels).forEach(pair =>
        push(byText, labelKey(...pair), found),
      );
    }
    if (
      resource.type === 'workload' &&
      Object.keys(resource.selector).length > 0
    ) {
      push(services, placeOf(resource), found);
    }
  }
  return query => {
    const keys = keysOf(query);
    if (!keys) {
      return undefined;
    }
    const direct = keys.flatMap(key => byText.get(key) ?? []);
    const places = new Set(direct.map(({ resource }) => placeOf(resource)));
    const all = [
      ...direct,
      ...[...places].flatMap(place => services.get(place) ?? []),
    ];
    const owners = all.flatMap(({ foldedInto }) =>
      foldedInto === undefined ? [] : mesh.resources.get(foldedInto) ?? [],
    );
    return new Map(
      [...all, ...owners]
        .map((found): [string, MeshResource] => [found.id, found])
        .sort(([a], [b]) => compareText(a, b)),
    );
  };
}

/** Returns the index keys of a query; every match has at least one of them. */
function keysOf(query: EntityQuery): readonly string[] | undefined {
  const { kubernetesId, labelSelector, name } = query;
  const keys: string[] = [];
  if (kubernetesId) {
    keys.push(labelKey('backstage.io/kubernetes-id', kubernetesId));
  }
  if (labelSelector) {
    const expressions = parseLabelSelector(labelSelector) ?? [];
    const named = expressions.find(({ operator }) => operator === 'In');
    if (!named && expressions.length > 0) {
      return undefined;
    }
    named?.values.forEach(value => keys.push(labelKey(named.key, value)));
  }
  if (!kubernetesId && !labelSelector && name) {
    keys.push(nameKey(name));
  }
  return keys;
}

function labelKey(name: string, value: string): string {
  return JSON.stringify([name, value]);
}

function nameKey(name: string): string {
  return JSON.stringify([name]);
}

function placeOf({ ref }: Resource): string {
  return JSON.stringify([ref.cluster, ref.namespace]);
}

function push(
  to: Map<string, MeshResource[]>,
  key: string,
  found: MeshResource,
): void {
  const others = to.get(key);
  if (others) {
    others.push(found);
  } else {
    to.set(key, [found]);
  }
}
