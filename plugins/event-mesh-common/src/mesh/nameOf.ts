import { Mesh } from './types';
import { ResourceRef } from '../model';

/**
 * What to call a resource or placeholder: its kind and name, with its namespace where that is another than the reader's.
 *
 * @internal
 */
export function nameOf(mesh: Mesh, id: string, from?: ResourceRef): Named {
  const placeholder = mesh.placeholders.get(id);
  const ref = mesh.resources.get(id)?.resource.ref ?? placeholder?.ref;
  if (!ref) {
    return { id, text: placeholder?.uri ?? id };
  }
  const place =
    ref.namespace === '' || ref.namespace === from?.namespace
      ? ref.name
      : `${ref.namespace}/${ref.name}`;
  return { id, text: `${ref.kind} ${place}` };
}

/**
 * Something in the mesh, by its id and by what to call it.
 *
 * @internal
 */
export type Named = { readonly id: string; readonly text: string };
