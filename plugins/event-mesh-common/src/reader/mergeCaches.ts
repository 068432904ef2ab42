import { CachedDiscovery, CachedList, ReaderCache } from './cache';

/**
 * Merges the caches of concurrent readers of a cluster: the newest read of each list and of discovery.
 *
 * @remarks Forbidden lists are forbidden to all readers. Refused namespaces are not shared, since each reader probes
 * only its own kinds.
 * @internal
 */
export function mergeCaches(
  own: ReaderCache | undefined,
  others: readonly ReaderCache[] = [],
): Pick<ReaderCache, 'lists' | 'found'> {
  const memories = [...(own ? [own] : []), ...others];
  const lists = new Map<string, CachedList>();
  for (const memory of memories) {
    for (const [key, list] of memory.lists) {
      const known = lists.get(key);
      if (!known || known.readAt < list.readAt) {
        lists.set(key, list);
      }
    }
  }
  // A reader that saw a kind disappear rediscovers, even if other readers have a newer discovery.
  const telling =
    own?.found && !Number.isFinite(own.found.at) ? [own] : memories;
  const found = newest(telling.flatMap(memory => memory.found ?? []));
  if (!found) {
    return { lists };
  }
  const { refusedNamespaces = [] } =
    own?.found?.at === found.at ? own.found : {};
  return { lists, found: { ...found, refusedNamespaces } };
}

function newest(all: readonly CachedDiscovery[]): CachedDiscovery | undefined {
  const at = Math.max(...all.map(found => found.at));
  const latest = all.filter(found => found.at === at);
  const first = latest.find(({ definitions }) => definitions) ?? latest.at(0);
  return (
    first && {
      ...first,
      forbiddenScopes: new Map(
        latest.flatMap(({ forbiddenScopes }) => [...forbiddenScopes]),
      ),
    }
  );
}
