import { idsOfFindings } from './idsOfFindings';
import { IssueFilter } from './types';

/**
 * What sends events round in a circle, by replies or by forwarding, and where they go round.
 *
 * @internal
 */
export const replyLoop: IssueFilter = {
  id: 'replyLoop',
  ids: mesh => idsOfFindings(mesh, ['replyLoop', 'forwardingLoop']),
};
