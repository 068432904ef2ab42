import { refId } from '../model';

/**
 * The id of what a URI leads to, where that is nothing in the mesh: the only maker of such ids.
 *
 * @remarks It has one part more than an id of a ref, so that neither is ever taken for the other.
 * @public
 */
export function externalId(cluster: string, uri: string): string {
  return `uri/${refId({
    cluster,
    group: '',
    kind: '',
    namespace: '',
    name: uri,
  })}`;
}
