import { createBreaker } from './createBreaker';
import { commonFailure } from './commonFailure';
import { createLimiter } from './createLimiter';
import { createRequest } from './createRequest';
import { Found, discoverAgain } from './discoverAgain';
import { joinLists } from './joinLists';
import { makeChanges } from './makeChanges';
import { makeMemory } from './makeMemory';
import { makeSnapshot } from './makeSnapshot';
import { keptInNamespaces } from './namespaceCandidates';
import { ChosenResults, readChosen, readOn } from './readChosen';
import { Reading, readKinds } from './readKinds';
import { readNamespaces } from './readNamespaces';
import { ClusterReading, RefreshOptions } from './refreshOptions';
import { Round } from './round';
import { shareMemory } from './shareMemory';
import { ReadScope, Transport } from '../model';

/**
 * Reads all that is in scope of one cluster, or what changed of it since it was read before.
 *
 * @remarks Never rejects. What cannot be read for a passing reason stays as it was and is called stale. Whatever did not change
 * is the very same value as before: objects, lists, and the list of lists.
 * @public
 */
export async function refreshCluster(
  transport: Transport,
  scope: ReadScope & { readonly cluster: string },
  options: RefreshOptions,
): Promise<ClusterReading> {
  const { clock, previous } = options;
  const known = shareMemory(previous?.memory, options.shared);
  const breaker = createBreaker();
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
  const again = await discoverAgain(request, scope.kinds, {
    now,
    maxAge: options.discoveryMilliseconds ?? 300_000,
    before: known.found,
  });
  const reading: Reading = {
    request,
    pageSize: options.pageSize ?? 500,
    namespaces: scope.namespaces,
    watchFrom: options.watchFrom ?? 100,
    watchLimiter: options.watchLimiter ?? createLimiter(1),
    anewMilliseconds: options.anewMilliseconds ?? 600_000,
    now,
    kept: known.kept,
    keptRows: keptInNamespaces(previous?.memory.kept ?? new Map()),
    freshFor: options.freshMilliseconds ?? 0,
    refused: again.found.refusedPlaces,
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
    memory: makeMemory(round, previous),
  };
}

async function readWide(
  reading: Reading,
  kinds: ReadScope['kinds'],
  { found, isKept }: Found,
): Promise<ChosenResults> {
  if (typeof kinds !== 'function') {
    return { kinds, results: await readKinds(reading, kinds) };
  }
  const known = isKept && !reading.fatal ? found.definitions : undefined;
  return readChosen(reading, kinds, known);
}
