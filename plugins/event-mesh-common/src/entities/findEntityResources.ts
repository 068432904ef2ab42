import { Mesh, MeshResource, indexPods } from '../mesh';
import { LabelExpression, matchesLabels, parseLabelSelector } from '../model';
import { Resource } from '../resources';

/**
 * What ties a catalog entity to resources: the id of the one that it stands for; or either of the next two, or the name of one,
 * which the others narrow.
 *
 * @public
 */
export type EntityQuery = {
  /** Where it is given, nothing else counts. */
  readonly id?: string;
  /** Value of the label `backstage.io/kubernetes-id`. */
  readonly kubernetesId?: string;
  /** A label selector as Kubernetes writes it in text. */
  readonly labelSelector?: string;
  readonly namespace?: string;
  readonly cluster?: string;
  readonly name?: string;
};

/**
 * Ids of the user-facing resources that belong to a catalog entity, sorted.
 *
 * @remarks A generated resource counts as its owner, and a Service belongs to whoever its pods belong to. A query that
 * ties to nothing, or whose selector cannot be read, finds nothing.
 * @public
 */
export function findEntityResources(mesh: Mesh, query: EntityQuery): string[] {
  if (query.id !== undefined) {
    const named = mesh.resources.get(query.id);
    return named ? [rootId(named)] : [];
  }
  const ways = matchOptions(query);
  const inScope = [...mesh.resources.values()].filter(
    ({ resource }) =>
      resource.type !== 'namespace' && isInScope(resource, query),
  );
  const matched = inScope.filter(({ resource }) =>
    ways.some(way => matchesSome(resource, way)),
  );
  const behind = indexPods(matched.map(({ resource }) => resource));
  const services = inScope.filter(
    ({ resource }) =>
      resource.type === 'workload' && behind(resource).length > 0,
  );
  const ids = new Set([...matched, ...services].map(rootId));
  return [...mesh.resources.keys()].filter(id => ids.has(id));
}

type MatchRule = readonly LabelExpression[];

function matchOptions(query: EntityQuery): MatchRule[] {
  const { kubernetesId, labelSelector, name } = query;
  const ways: MatchRule[] = [];
  if (kubernetesId) {
    const key = 'backstage.io/kubernetes-id';
    ways.push([{ key, operator: 'In', values: [kubernetesId] }]);
  }
  const selector = labelSelector && parseLabelSelector(labelSelector);
  if (selector) {
    ways.push(selector);
  }
  // A name alone is enough: then no label has to match.
  return name && !kubernetesId && !labelSelector ? [[]] : ways;
}

function isInScope({ ref }: Resource, query: EntityQuery): boolean {
  return (['namespace', 'cluster', 'name'] as const).every(
    part => !query[part] || ref[part] === query[part],
  );
}

function matchesSome(resource: Resource, way: MatchRule): boolean {
  const pods = resource.type === 'workload' ? resource.podLabels : {};
  return (
    matchesLabels(resource.labels, {}, way) ||
    (Object.keys(pods).length > 0 && matchesLabels(pods, {}, way))
  );
}

function rootId({ id, foldedInto }: MeshResource): string {
  return foldedInto ?? id;
}
