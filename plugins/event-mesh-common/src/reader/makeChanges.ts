import { ObjectChange, changesOf } from './changesOf';
import { listScopeKey } from './listScopeKey';
import { Round } from './round';

/**
 * What happened to the objects since the round before.
 *
 * @remarks Only of lists that were read whole then and now: what can no longer be read is not gone.
 * @internal
 */
export function makeChanges(
  cluster: string,
  { reading, wide, narrow }: Round,
): readonly ObjectChange[] {
  return [...wide.results, ...narrow.results].flatMap(({ entry, items }) => {
    const { group, kind, namespace, state } = entry;
    const before = reading.cachedLists.get(listScopeKey(entry, namespace));
    return before && (state === 'complete' || state === 'absent')
      ? changesOf(before.items, items, { cluster, group, kind })
      : [];
  });
}
