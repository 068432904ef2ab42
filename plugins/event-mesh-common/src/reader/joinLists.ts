import { KindResult } from './readKind';
import { ObjectList } from './types';

/**
 * One list per kind and version: a kind that was read namespace by namespace is put together.
 *
 * @internal
 */
export function joinLists(results: readonly KindResult[]): ObjectList[] {
  const lists = new Map<string, ObjectList & { items: unknown[] }>();
  for (const { entry, items } of results) {
    const { group, kind, plural, version, state } = entry;
    if (
      version === undefined ||
      (state !== 'complete' && state !== 'partial')
    ) {
      continue;
    }
    const key = JSON.stringify([group, kind, plural, version]);
    let list = lists.get(key);
    if (!list) {
      list = { group, version, kind, plural, items: [] };
      lists.set(key, list);
    }
    for (const item of items) {
      list.items.push(item);
    }
  }
  return [...lists.values()];
}
