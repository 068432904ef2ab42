import { catchAll } from './catchAll';
import { unresolvedReference } from './unresolvedReference';
import { noDeadLetterSink } from './noDeadLetterSink';
import { noSubscriber } from './noSubscriber';
import { notReady } from './notReady';
import { replyLoop } from './replyLoop';
import { IssueFilter } from './types';
import { unconsumedType } from './unconsumedType';

/**
 * Every lens that there is, in the order in which they are offered.
 *
 * @public
 */
export const issueFilters: readonly IssueFilter[] = [
  notReady,
  unresolvedReference,
  noDeadLetterSink,
  unconsumedType,
  catchAll,
  replyLoop,
  noSubscriber,
];
