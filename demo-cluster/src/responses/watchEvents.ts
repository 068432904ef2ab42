import { JsonObject } from '../json';
import { Selection } from '../selectors';
import { Change, restamped } from '../timeline';
import { ShowObject } from './forms';

/** Converts changes to watch events: an object that leaves the selection is DELETED for the client. @internal */
export function watchEvents(
  changes: readonly Change[],
  { selection, show }: { selection: Selection; show: ShowObject },
): JsonObject[] {
  return changes.flatMap(({ before, after, resourceVersion }) => {
    const had = before !== undefined && selection.has(before);
    const has = after !== undefined && selection.has(after);
    if (has) return [{ type: had ? 'MODIFIED' : 'ADDED', object: show(after) }];
    if (!had) return [];
    return [
      { type: 'DELETED', object: show(restamped(before, resourceVersion)) },
    ];
  });
}
