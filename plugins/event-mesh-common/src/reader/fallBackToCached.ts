import { CachedList } from './cache';
import { KindResult } from './readKind';
import { ListSyncResult } from './syncList';
import { FailureCode, LoadEntry } from '../model';

// After these failures, cached data must not be shown: the access was revoked or the objects are gone. An expired
// credential or session does not revoke the user's access.
const final: readonly FailureCode[] = [
  'permissionDenied',
  'clusterForbidden',
  'clusterUnknown',
  'notFound',
];

/**
 * Returns whether the failure of an entry is transient, so cached data may still be shown.
 *
 * @internal
 */
export function isTransient({ state, failure }: LoadEntry): boolean {
  return (
    (state === 'failed' || state === 'partial' || state === 'stale') &&
    !(failure && final.includes(failure.code))
  );
}

/**
 * Falls back to the cached list and marks it stale.
 *
 * @remarks Only for transient failures: forbidden and deleted objects disappear.
 * @internal
 */
export function fallBackToCached(
  read: Pick<KindResult, 'entry' | 'items'>,
  cached: CachedList | undefined,
): ListSyncResult {
  const { entry, items } = read;
  if (!cached || !isTransient(entry)) {
    return { entry, items };
  }
  if (cached.items.length === 0) {
    return { entry, items, cached };
  }
  return {
    entry: {
      ...cached.entry,
      state: 'stale',
      readAt: cached.readAt,
      ...(entry.failure ? { failure: entry.failure } : {}),
    },
    items: cached.items,
    cached,
  };
}
