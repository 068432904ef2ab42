import { KeptList } from './memory';
import { KindResult } from './readKind';
import { PlaceResult } from './readPlace';
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
export function isPassing({ state, failure }: LoadEntry): boolean {
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
export function keepKept(
  read: Pick<KindResult, 'entry' | 'items'>,
  kept: KeptList | undefined,
): PlaceResult {
  const { entry, items } = read;
  if (!kept || !isPassing(entry)) {
    return { entry, items };
  }
  if (kept.items.length === 0) {
    return { entry, items, kept };
  }
  return {
    entry: {
      ...kept.entry,
      state: 'stale',
      readAt: kept.readAt,
      ...(entry.failure ? { failure: entry.failure } : {}),
    },
    items: kept.items,
    kept,
  };
}
