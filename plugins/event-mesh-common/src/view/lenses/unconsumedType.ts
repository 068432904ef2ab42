import { idsOfFindings } from './idsOfFindings';
import { Lens } from './types';

/**
 * Event types that nothing in view takes, and where they come in.
 *
 * @internal
 */
export const unconsumedType: Lens = {
  id: 'unconsumedType',
  ids: mesh => idsOfFindings(mesh, ['unconsumedType']),
};
