import { createCircuitBreaker } from './createCircuitBreaker';
import { commonFailure } from './commonFailure';
import { createLimiter } from './createLimiter';
import { createRequest } from './createRequest';
import { Rediscovery, rediscover } from './rediscover';
import { joinLists } from './joinLists';
import { makeChanges } from './makeChanges';
import { makeCache } from './makeCache';
import { makeSnapshot } from './makeSnapshot';
import { cachedPerNamespace } from './namespaceCandidates';
import {
  DiscoveredResults,
  readDiscoveredKinds,
  readOn,
} from './readDiscoveredKinds';
import { ReadContext, readKinds } from './readKinds';
import { readNamespaces } from './readNamespaces';
import { ClusterReading, RefreshOptions } from './refreshOptions';
import { Round } from './round';
import { mergeCaches } from './mergeCaches';
import { ReadScope, Transport } from '../model';

/**
 * Reads one cluster, or its changes since the previous read.
 *
 * @remarks Never rejects. Lists that fail for a transient reason stay cached and are marked stale. Unchanged objects,
 * lists, and the list of lists keep their identity.
 * @public
 */
export async function refreshCluster(
  transport: Transport,
  scope: ReadScope & { readonly cluster: string },
  options: RefreshOptions,
): Promise<ClusterReading> {
  const { clock, previous } = options;
  const known = mergeCaches(previous?.memory, options.shared);
  const breaker = createCircuitBreaker();
  const now = clock.now();
  let requests = 0;
  const request = createRequest(transport, {
    clock,
    limiter: options.limiter ?? createLimiter(options.concurrency ?? 4),
    breaker,
    deadlineMilliseconds: options.deadlineMilliseconds ?? 30_000,
    onSent: () => {
      requests += 1;
    },
  });
  const again = await rediscover(request, scope.kinds, {
    now,
    maxAge: options.discoveryMilliseconds ?? 300_000,
    before: known.found,
  });
  const reading: ReadContext = {
    request,
    pageSize: options.pageSize ?? 500,
    namespaces: scope.namespaces,
    watchFrom: options.watchFrom ?? 100,
    watchLimiter: options.watchLimiter ?? createLimiter(1),
    relistMilliseconds: options.relistMilliseconds ?? 600_000,
    now,
    cachedLists: known.lists,
    cachedEntries: cachedPerNamespace(previous?.memory.lists ?? new Map()),
    freshFor: options.freshMilliseconds ?? 0,
    refused: again.found.forbiddenScopes,
    discovery: again.found.discovery,
    fatal: again.fatal,
  };
  const first = await readWide(reading, scope.kinds, again);
  const narrow =
    scope.namespaces.length === 0
      ? await readNamespaces(reading, first, {
          refused: again.found.refusedNamespaces,
          hints: scope.fallbackNamespaces ?? [],
        })
      : { results: [], refused: [] };
  const wide =
    typeof scope.kinds === 'function'
      ? await readOn(reading, scope.kinds, { ...first, narrow: narrow.results })
      : first;
  const round: Round = {
    reading,
    wide,
    narrow,
    found: again.found,
    joined: joinLists(
      [...wide.results, ...narrow.results],
      previous?.memory.joined ?? new Map(),
    ),
    failure: again.fatal ?? breaker.failure() ?? commonFailure(wide.results),
    requests,
  };
  return {
    snapshot: makeSnapshot(scope.cluster, round, previous),
    changes: makeChanges(scope.cluster, round),
    memory: makeCache(round, previous),
  };
}

async function readWide(
  reading: ReadContext,
  kinds: ReadScope['kinds'],
  { found, isCached }: Rediscovery,
): Promise<DiscoveredResults> {
  if (typeof kinds !== 'function') {
    return { kinds, results: await readKinds(reading, kinds) };
  }
  const known = isCached && !reading.fatal ? found.definitions : undefined;
  return readDiscoveredKinds(reading, kinds, known);
}
