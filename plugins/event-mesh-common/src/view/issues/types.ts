import { Mesh } from '../../mesh';

/**
 * What one may look for wrong things by.
 *
 * @public
 */
export type IssueFilterId =
  | 'notReady'
  | 'unresolvedReference'
  | 'noDeadLetterSink'
  | 'unconsumedType'
  | 'catchAll'
  | 'replyLoop'
  | 'noSubscriber';

/**
 * One way to look at a mesh: only at what has one thing in common.
 *
 * @public
 */
export type IssueFilter = {
  readonly id: IssueFilterId;
  /** Ids of resources and placeholders, in the order of the mesh. */
  readonly ids: (mesh: Mesh) => readonly string[];
};
