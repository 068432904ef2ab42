import { createBreaker } from './createBreaker';
import { createLimiter, Limiter } from './createLimiter';
import { createRequest } from './createRequest';
import { discover, DiscoveryResult } from './discover';
import { joinLists } from './joinLists';
import { readChosen } from './readChosen';
import { KindResult } from './readKind';
import { Reading, readKinds } from './readKinds';
import { Clock, ClusterSnapshot, Failure, ReadScope, Transport } from './types';

/**
 * How {@link readCluster} reads.
 *
 * @public
 */
export type ReadClusterOptions = {
  readonly clock: Clock;
  /** Requests at once; 4 where nothing is said. Ignored where a `limiter` is given. */
  readonly concurrency?: number;
  /** Shared by several reads, so that all of them together keep to its number. */
  readonly limiter?: Limiter;
  /** How long one request may take; 30000 where nothing is said. */
  readonly deadlineMilliseconds?: number;
  /** Objects per page; 500 where nothing is said. */
  readonly pageSize?: number;
};

const knativeGroups = ['eventing', 'messaging', 'flows', 'sources'].map(
  name => `${name}.knative.dev`,
);

/**
 * Reads all that is in scope of one cluster: what it serves, then one paged list per kind and place.
 *
 * @remarks Never rejects. Every kind in scope has an entry in the load report, whatever the cluster answers; so have the
 * definitions, where kinds are chosen by them.
 * @public
 */
export async function readCluster(
  transport: Transport,
  scope: ReadScope & { readonly cluster: string },
  options: ReadClusterOptions,
): Promise<ClusterSnapshot> {
  const { clock, pageSize = 500, deadlineMilliseconds = 30_000 } = options;
  const { cluster, kinds, namespaces } = scope;
  const limiter = options.limiter ?? createLimiter(options.concurrency ?? 4);
  const breaker = createBreaker();
  const readAt = clock.now();
  let requests = 0;
  const request = createRequest(transport, {
    clock,
    limiter,
    breaker,
    deadlineMilliseconds,
    onSent: () => {
      requests += 1;
    },
  });

  const found = await discover(request, isWanted(kinds));
  const fatal = fatalFailure(found);
  const discovery = found.failure ? undefined : found.discovery;
  const reading = { request, pageSize, namespaces, discovery, fatal };
  const { results, definitions } = await readLists(reading, kinds);
  const failure = fatal ?? breaker.failure();
  return {
    cluster,
    readAt,
    lists: joinLists(results),
    ...(definitions?.entry.state === 'complete'
      ? { definitions: definitions.items }
      : {}),
    loadReport: {
      cluster,
      ...(failure ? { failure } : {}),
      entries: [...results, ...(definitions ? [definitions] : [])].map(
        ({ entry }) => entry,
      ),
      ...(discovery
        ? { knativeInstalled: knativeGroups.some(name => discovery.has(name)) }
        : {}),
      requests,
    },
  };
}

async function readLists(
  reading: Reading,
  kinds: ReadScope['kinds'],
): Promise<{ results: KindResult[]; definitions?: KindResult }> {
  return typeof kinds === 'function'
    ? readChosen(reading, kinds)
    : { results: await readKinds(reading, kinds) };
}

// Kinds that are still to be chosen may be of any group but of Kubernetes' own.
function isWanted(kinds: ReadScope['kinds']): (group: string) => boolean {
  if (typeof kinds === 'function') {
    return group =>
      !group.endsWith('.k8s.io') || group === 'apiextensions.k8s.io';
  }
  const groups = new Set(kinds.map(({ group }) => group));
  return group => groups.has(group);
}

// Without the right to discover, the lists may still be readable: they are asked for in the preferred versions.
function fatalFailure({ failure }: DiscoveryResult): Failure | undefined {
  const listsMayWork =
    failure?.code === 'clusterForbidden' || failure?.code === 'notFound';
  return listsMayWork ? undefined : failure;
}
