import { Placeholder, MeshResource } from '../mesh';
import { StatusChoice } from './types';

/**
 * By which choice of status something is shown: placeholders are `missing`, but for those that lie outside on purpose.
 *
 * @public
 */
export function statusChoice(of: MeshResource | Placeholder): StatusChoice {
  if ('status' in of) {
    return of.status.state;
  }
  return of.reason === 'external' ? 'external' : 'unresolved';
}
