import { CachedDiscovery, CachedList, ReaderCache } from './cache';

/**
 * What several readings of one cluster remember, each list and what is served as it was read last.
 *
 * @remarks What was refused is refused to all of them; but a namespace was only refused as far as one of them asked.
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
  // A reading that saw a kind vanish asks again what is served, whatever others believe.
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
