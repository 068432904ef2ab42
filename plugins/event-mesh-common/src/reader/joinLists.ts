import { JoinedList } from './cache';
import { objectKey, objectMeta } from './objectMeta';
import { ListSyncResult } from './syncList';
import { ObjectList } from '../model';

/**
 * Joins the lists of a kind's scopes into one list per kind and version. An unchanged list keeps its identity.
 *
 * @internal
 */
export function joinLists(
  results: readonly ListSyncResult[],
  before: ReadonlyMap<string, JoinedList>,
): ReadonlyMap<string, JoinedList> {
  const places = new Map<string, ListSyncResult[]>();
  for (const result of results) {
    const { group, kind, plural, version } = result.entry;
    if (version !== undefined && isShown(result)) {
      const key = JSON.stringify([group, kind, plural, version]);
      places.set(key, [...(places.get(key) ?? []), result]);
    }
  }
  const lists = new Map<string, JoinedList>();
  for (const [key, found] of places) {
    const parts = found.map(({ items }) => items);
    const known = before.get(key);
    lists.set(
      key,
      known && isSame(known.parts, parts)
        ? known
        : { parts, list: { ...identityOf(found[0]), items: joined(found) } },
    );
  }
  return lists;
}

/**
 * Returns the lists that {@link joinLists} makes of results.
 *
 * @internal
 */
export function listsOf(
  results: readonly ListSyncResult[],
): readonly ObjectList[] {
  return [...joinLists(results, new Map()).values()].map(({ list }) => list);
}

function isShown({ entry, items }: ListSyncResult): boolean {
  return (
    entry.state === 'complete' ||
    entry.state === 'partial' ||
    (entry.state === 'stale' && items.length > 0)
  );
}

function identityOf({ entry }: ListSyncResult) {
  const { group, version = '', kind, plural } = entry;
  return { group, version, kind, plural };
}

function joined(found: readonly ListSyncResult[]): readonly unknown[] {
  if (found.length === 1) {
    return found[0].items;
  }
  const items = found.flatMap(result => result.items);
  return found.some(isWide) ? withoutDoubles(items) : items;
}

function isWide({ entry }: ListSyncResult): boolean {
  return entry.labelSelector !== undefined || entry.namespace === undefined;
}

// An object of a cluster-wide list (possibly with a label selector) may be in a namespace's list too, which was read
// later.
function withoutDoubles(items: readonly unknown[]): readonly unknown[] {
  const kept = new Map<unknown, unknown>();
  for (const item of items) {
    const meta = objectMeta(item);
    kept.set(meta ? objectKey(meta) : item, item);
  }
  return [...kept.values()];
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
