import { noticesOfUnread } from 'backstage-plugin-event-mesh-common';
import type { EntityMesh } from '../../../hooks';
import { isWhole } from '../LoadReport';
import { UnreadReason, whyUnread } from './whyUnread';

export type UnreadEntityReason = UnreadReason | 'catalogFailed';

/**
 * The answer to which resources belong to an entity:
 *
 * - `loading`: nothing yet
 * - `found`: some belong to it
 * - `nothing`: none was found; none belongs to it only where `isComplete`
 * - `notTied`: the catalog names none to look for
 * - `unread`: unknown, since nothing could be read
 */
export type EntityAnswer =
  | { readonly is: 'loading' | 'notTied' }
  | {
      readonly is: 'found' | 'nothing';
      /** All that was asked for could be read. */
      readonly isComplete: boolean;
    }
  | { readonly is: 'unread'; readonly reason: UnreadEntityReason };

/**
 * Answers for tab and card whether resources belong to an entity.
 *
 * @remarks What could not be read is never answered as what does not exist.
 */
export function entityAnswer(
  around: Pick<
    EntityMesh,
    'data' | 'ids' | 'isPending' | 'queries' | 'isCatalogUnread'
  >,
): EntityAnswer {
  const { data, ids, isPending, queries, isCatalogUnread } = around;
  if (isPending) {
    return { is: 'loading' };
  }
  const isComplete =
    data.failure === undefined &&
    noticesOfUnread(data.notices).length === 0 &&
    (data.loadReports.length === 0 || isWhole(data.loadReports));
  if (ids.length > 0) {
    return { is: 'found', isComplete };
  }
  if (isCatalogUnread) {
    return { is: 'unread', reason: 'catalogFailed' };
  }
  if (queries.length === 0) {
    return { is: 'notTied' };
  }
  const reason = whyUnread(data);
  return reason ? { is: 'unread', reason } : { is: 'nothing', isComplete };
}
