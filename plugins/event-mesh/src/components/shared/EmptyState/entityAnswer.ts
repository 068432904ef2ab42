import { noticesOfUnread } from 'backstage-plugin-event-mesh-common';
import type { EntityMesh } from '../../../hooks';
import { isWhole } from '../LoadReport';
import { UnreadReason, whyUnread } from './whyUnread';

export type UnreadEntityReason = UnreadReason | 'catalogFailed';

/**
 * The result of looking for the resources of an entity:
 * - `loading`: not known yet
 * - `found`: there are some
 * - `nothing`: none was found; there are none only if `isComplete`
 * - `notTied`: the catalog links none to the entity
 * - `unread`: unknown, since nothing could be loaded
 */
export type EntityAnswer =
  | { readonly is: 'loading' | 'notTied' }
  | {
      readonly is: 'found' | 'nothing';
      /** All requested lists are loaded. */
      readonly isComplete: boolean;
    }
  | { readonly is: 'unread'; readonly reason: UnreadEntityReason };

/**
 * Decides for tab and card whether an entity has resources.
 *
 * @remarks A list that failed to load never counts as empty.
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
