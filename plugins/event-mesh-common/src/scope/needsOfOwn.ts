import { Mesh } from '../mesh';
import { Need, named } from './need';

const services = named('Service.');
const pods = named('Deployment.apps', 'StatefulSet.apps', 'DaemonSet.apps');

/**
 * What has to be read in the namespaces of what belongs to an entity: Services belong to whom their pods belong to, and how
 * a Service is, its pods' workload says.
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
