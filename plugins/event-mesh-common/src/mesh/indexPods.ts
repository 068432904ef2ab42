import { matchesLabels } from '../model';
import { Resource, Workload } from '../resources';

/**
 * The workloads whose pods answer for a Service, in the order in which they were given.
 *
 * @remarks A Service without a selector picks no pods: somebody else says where it leads.
 * @internal
 */
export type PodIndex = (service: Workload) => readonly Workload[];

/**
 * Indexes workloads by the labels of their pods, so that no Service has to look at all of them.
 *
 * @internal
 */
export function indexPods(resources: Iterable<Resource>): PodIndex {
  const byLabel = new Map<string, Workload[]>();
  for (const resource of resources) {
    if (resource.type === 'workload') {
      for (const pair of Object.entries(resource.podLabels)) {
        const key = keyOf(resource, pair);
        const others = byLabel.get(key);
        if (others) {
          others.push(resource);
        } else {
          byLabel.set(key, [resource]);
        }
      }
    }
  }
  return service => {
    const pairs =
      service.ref.group === '' ? Object.entries(service.selector) : [];
    const lists = pairs.map(pair => byLabel.get(keyOf(service, pair)) ?? []);
    // Each list holds all that the Service may pick: the shortest is enough.
    const [shortest = []] = lists.sort((a, b) => a.length - b.length);
    return shortest.filter(({ podLabels }) =>
      matchesLabels(podLabels, service.selector),
    );
  };
}

function keyOf({ ref }: Resource, pair: readonly [string, string]): string {
  return JSON.stringify([ref.cluster, ref.namespace, ...pair]);
}
