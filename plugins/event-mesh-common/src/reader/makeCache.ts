import { isTransient } from './fallBackToCached';
import { CachedDiscovery, CachedList, ReaderCache } from './cache';
import { listScopeKey } from './listScopeKey';
import { RefreshOptions } from './refreshOptions';
import { Round } from './round';

/**
 * Returns the cache for the next refresh.
 *
 * @internal
 */
export function makeCache(
  round: Round,
  previous: RefreshOptions['previous'],
): ReaderCache {
  const { reading, wide, narrow, joined } = round;
  const lists = new Map<string, CachedList>();
  for (const result of [
    ...wide.results,
    ...narrow.results,
    ...(wide.definitions ? [wide.definitions] : []),
  ]) {
    if (result.cached) {
      const { namespace } = result.cached.entry;
      lists.set(listScopeKey(result.entry, namespace), result.cached);
    }
  }
  const nothingFound = reading.fatal && !previous?.memory.found;
  return {
    ...(nothingFound ? {} : { found: cachedDiscovery(round) }),
    lists,
    joined,
  };
}

function cachedDiscovery(round: Round): CachedDiscovery {
  const { wide, narrow, reading, found } = round;
  const { definitions, results } = wide;
  // A kind was removed, or only a part of the definitions is known.
  const isOutdated =
    (definitions && isTransient(definitions.entry)) ||
    (reading.discovery &&
      results.some(
        // Discovery does not cover the core group.
        ({ entry: { group, state, version } }) =>
          state === 'absent' && version !== undefined && group !== '',
      ));
  return {
    ...found,
    refusedNamespaces: narrow.refused,
    forbiddenScopes: reading.fatal ? found.forbiddenScopes : refusals(round),
    ...(definitions ? { definitions } : {}),
    ...(isOutdated ? { at: Number.NEGATIVE_INFINITY } : {}),
  };
}

function refusals({ wide, narrow }: Round): CachedDiscovery['forbiddenScopes'] {
  return new Map(
    [...wide.results, ...narrow.results]
      .filter(({ entry }) => entry.state === 'forbidden')
      .map(
        ({ entry }) => [listScopeKey(entry, entry.namespace), entry] as const,
      ),
  );
}
