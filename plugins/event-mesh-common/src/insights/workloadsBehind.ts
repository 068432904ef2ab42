import { Mesh, matchesLabels } from '../mesh';
import { Workload } from '../resources';

/**
 * Whether a Service picks the pods of a workload.
 *
 * @internal
 */
export function picksPods(service: Workload, workload: Workload): boolean {
  return (
    service.ref.group === '' &&
    service.ref.cluster === workload.ref.cluster &&
    service.ref.namespace === workload.ref.namespace &&
    // A Service without a selector picks no pods: somebody else says where it leads.
    Object.keys(service.selector).length > 0 &&
    Object.keys(workload.podLabels).length > 0 &&
    matchesLabels(workload.podLabels, service.selector)
  );
}

/**
 * Ids of the workloads whose pods answer for a Service, sorted.
 *
 * @internal
 */
export function workloadsBehind(mesh: Mesh, service: Workload): string[] {
  return [...mesh.resources.values()].flatMap(({ id, resource }) =>
    resource.type === 'workload' && picksPods(service, resource) ? [id] : [],
  );
}
