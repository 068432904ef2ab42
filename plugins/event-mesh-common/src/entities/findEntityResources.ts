import { Mesh, MeshResource, indexPods } from '../mesh';
import { LabelExpression, matchesLabels, parseLabelSelector } from '../model';
import { Resource } from '../resources';

/**
 * A query for the resources of a catalog entity: by the id of the resource that it stands for; or by the label, the
 * label selector or the name, narrowed by the other fields.
 *
 * @public
 */
export type EntityQuery = {
  /** If present, all other fields are ignored. */
  readonly id?: string;
  /** Value of the label `backstage.io/kubernetes-id`. */
  readonly kubernetesId?: string;
  /** A label selector in Kubernetes' text form. */
  readonly labelSelector?: string;
  readonly namespace?: string;
  readonly cluster?: string;
  readonly name?: string;
};

/**
 * Returns the sorted ids of the user-facing resources of a catalog entity.
 *
 * @remarks A generated resource counts as its owner, and a Service belongs to the owner of its pods. A query without
 * criteria or with a malformed selector finds no resources.
 * @public
 */
export function findEntityResources(mesh: Mesh, query: EntityQuery): string[] {
  if (query.id !== undefined) {
    const named = mesh.resources.get(query.id);
    return named ? [rootId(named)] : [];
  }
  const rules = matchOptions(query);
  const inScope = [...mesh.resources.values()].filter(
    ({ resource }) =>
      resource.type !== 'namespace' && isInScope(resource, query),
  );
  const matched = inScope.filter(({ resource }) =>
    rules.some(rule => matchesSome(resource, rule)),
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
  const rules: MatchRule[] = [];
  if (kubernetesId) {
    const key = 'backstage.io/kubernetes-id';
    rules.push([{ key, operator: 'In', values: [kubernetesId] }]);
  }
  const selector = labelSelector && parseLabelSelector(labelSelector);
  if (selector) {
    rules.push(selector);
  }
  // With a name alone, no label has to match.
  return name && !kubernetesId && !labelSelector ? [[]] : rules;
}

function isInScope({ ref }: Resource, query: EntityQuery): boolean {
  return (['namespace', 'cluster', 'name'] as const).every(
    part => !query[part] || ref[part] === query[part],
  );
}

function matchesSome(resource: Resource, rule: MatchRule): boolean {
  const pods = resource.type === 'workload' ? resource.podLabels : {};
  return (
    matchesLabels(resource.labels, {}, rule) ||
    (Object.keys(pods).length > 0 && matchesLabels(pods, {}, rule))
  );
}

function rootId({ id, foldedInto }: MeshResource): string {
  return foldedInto ?? id;
}
