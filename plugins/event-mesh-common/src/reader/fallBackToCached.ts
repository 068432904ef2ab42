import { CachedList } from './cache';
import { KindResult } from './readKind';
import { ListSyncResult } from './syncList';
import { FailureCode, LoadEntry } from '../model';

// After these nobody may go on showing what was allowed, or was there, before. A credential or a session that is over forbids
// nothing to the person who looks.
const final: readonly FailureCode[] = [
  'permissionDenied',
  'clusterForbidden',
  'clusterUnknown',
  'notFound',
];

/**
 * Whether a row says of a failure that passes by itself, so that what was read before may still be shown.
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
 * Puts what was read before in the place of what could not be read now, and marks it stale.
 *
 * @remarks Only for failures that pass by themselves: what is forbidden or gone disappears.
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
