import { MeshResource, indexPods, nameOf } from '../mesh';
import { append, refId } from '../model';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { Finding } from './types';
import { rootCausesOf } from './rootCauses';
import { reasonOf } from './reasonOf';

/**
 * Workloads that are not ready and that events go to: named themselves, or behind a Service that is. Whoever delivers to them
 * is Ready all the same.
 *
 * @internal
 */
export function unhealthyWorkloads(
  context: FindingContext,
): readonly Finding[] {
  const { links } = context;
  const roots = new Set(rootCausesOf(context).map(({ found }) => found.id));
  const unwell = new Map(
    context
      .ofType('workload')
      .filter(({ id, status }) => status.state === 'notReady' && !roots.has(id))
      .map(found => [found.id, found]),
  );
  if (unwell.size === 0) {
    return [];
  }
  const servicesOf = new Map<string, string[]>();
  const podsOf = indexPods(
    [...unwell.values()].map(({ resource }) => resource),
  );
  for (const { id, resource } of context.ofType('workload')) {
    const picked = unwell.has(id) ? [resource] : podsOf(resource);
    for (const { ref } of links.at(id).length > 0 ? picked : []) {
      const workload = refId(ref);
      append(servicesOf, workload, id);
    }
  }
  return [...unwell.values()].flatMap(found => {
    const named = servicesOf.get(found.id) ?? [];
    const owners = named.flatMap(id => ownersOf(id, links));
    return named.length === 0
      ? []
      : [ofWorkload(found, [...named, ...owners], context)];
  });
}

function ownersOf(
  id: string,
  links: FindingContext['links'],
): readonly string[] {
  return (
    ['subscriber', 'sink', 'step', 'branchSubscriber', 'branchFilter'] as const
  ).flatMap(role => links.at(id, role).map(({ owner }) => owner));
}

function ofWorkload(
  found: MeshResource,
  others: readonly string[],
  { mesh }: FindingContext,
): Finding {
  const who = nameOf(mesh, found.id);
  return finding(
    'notReady',
    { who, cause: who, reason: reasonOf(found) },
    { severity: 'error', about: [found.id, ...others] },
  );
}
