import { Mesh } from '../mesh';
import { Need, named } from './need';

const services = named('Service.');
const pods = named('Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps');

/**
 * Returns the needs of an entity's own workloads. A Service belongs to the owner of its pods, and its status depends on
 * the workload of its pods.
 *
 * @internal
 */
export function needsOfOwn(
  mesh: Mesh,
  ids: readonly string[],
): readonly Need[] {
  return ids.flatMap((id): readonly Need[] => {
    const resource = mesh.resources.get(id)?.resource;
    if (resource?.type !== 'workload') {
      return [];
    }
    const { group, namespace } = resource.ref;
    return [{ namespace, is: group === '' ? pods : services }];
  });
}
