import { JoinedList } from './memory';
import { PlaceResult } from './readPlace';

/**
 * One list per kind and version: a kind that was read namespace by namespace is put together. A list of which nothing
 * changed is the very list of before.
 *
 * @internal
 */
export function joinLists(
  results: readonly PlaceResult[],
  before: ReadonlyMap<string, JoinedList>,
): ReadonlyMap<string, JoinedList> {
  const places = new Map<string, PlaceResult[]>();
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
        : { parts, list: { ...identityOf(found[0]), items: joined(parts) } },
    );
  }
  return lists;
}

function isShown({ entry, items }: PlaceResult): boolean {
  return (
    entry.state === 'complete' ||
    entry.state === 'partial' ||
    (entry.state === 'stale' && items.length > 0)
  );
}

function identityOf({ entry }: PlaceResult) {
  const { group, version = '', kind, plural } = entry;
  return { group, version, kind, plural };
}

function joined(parts: readonly (readonly unknown[])[]): readonly unknown[] {
  return parts.length === 1 ? parts[0] : parts.flat();
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((part, i) => part === b[i]);
}
