import { Mesh } from '../mesh';
import { ResourceRef } from '../resources';
import { Named } from './statement';

/**
 * What to call a resource or ghost: its kind and name, with its namespace where that is another than the reader's.
 *
 * @internal
 */
export function nameOf(mesh: Mesh, id: string, from?: ResourceRef): Named {
  const ghost = mesh.ghosts.get(id);
  const ref = mesh.resources.get(id)?.resource.ref ?? ghost?.ref;
  if (!ref) {
    return { id, text: ghost?.uri ?? id };
  }
  const place =
    ref.namespace === '' || ref.namespace === from?.namespace
      ? ref.name
      : `${ref.namespace}/${ref.name}`;
  return { id, text: `${ref.kind} ${place}` };
}
