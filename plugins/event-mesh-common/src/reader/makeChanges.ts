import { ObjectChange, changesOf } from './changesOf';
import { listScopeKey } from './listScopeKey';
import { Round } from './round';

/**
 * Returns the changes of objects since the previous refresh.
 *
 * @remarks Only from lists that were complete both times: an unreadable object is not gone.
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
