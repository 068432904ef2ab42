import { idsOfFindings } from './idsOfFindings';
import { IssueFilter } from './types';

/**
 * Event types that nothing in view takes, and where they come in.
 *
 * @internal
 */
export const unconsumedType: IssueFilter = {
  id: 'unconsumedType',
  ids: mesh => idsOfFindings(mesh, ['unconsumedType']),
};
