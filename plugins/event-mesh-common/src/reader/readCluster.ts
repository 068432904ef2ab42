import { createBreaker } from './createBreaker';
import { createLimiter, Limiter } from './createLimiter';
import { createRequest } from './createRequest';
import { discover, DiscoveryResult } from './discover';
import { joinLists } from './joinLists';
import { planKind } from './planKind';
import { KindResult, readKind } from './readKind';
import {
  Clock,
  ClusterSnapshot,
  Failure,
  KindToRead,
  ReadScope,
  Transport,
} from './types';

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
 * @remarks Never rejects. Every kind in scope has an entry in the load report, whatever the cluster answers.
 * @public
 */
export async function readCluster(
  transport: Transport,
  scope: ReadScope & { readonly cluster: string },
  options: ReadClusterOptions,
): Promise<ClusterSnapshot> {
  const { clock, pageSize = 500, deadlineMilliseconds = 30_000 } = options;
  const { cluster, kinds } = scope;
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

  const found = await discover(request, new Set(kinds.map(kind => kind.group)));
  const fatal = fatalFailure(found);
  const discovery = found.failure ? undefined : found.discovery;
  const results = await Promise.all(
    kinds.flatMap(kind => {
      const plan = planKind(kind, discovery);
      return placesOf(scope, plan.namespaced).map(namespace =>
        fatal
          ? notRead(kind, fatal, namespace)
          : readKind(request, plan, { namespace, pageSize }),
      );
    }),
  );

  const failure = fatal ?? breaker.failure();
  return {
    cluster,
    readAt,
    lists: joinLists(results),
    loadReport: {
      cluster,
      ...(failure ? { failure } : {}),
      entries: results.map(({ entry }) => entry),
      ...(discovery
        ? { knativeInstalled: knativeGroups.some(name => discovery.has(name)) }
        : {}),
      requests,
    },
  };
}

// Without the right to discover, the lists may still be readable: they are asked for in the preferred versions.
function fatalFailure({ failure }: DiscoveryResult): Failure | undefined {
  const listsMayWork =
    failure?.code === 'clusterForbidden' || failure?.code === 'notFound';
  return listsMayWork ? undefined : failure;
}

function placesOf(
  scope: ReadScope,
  namespaced: boolean,
): readonly (string | undefined)[] {
  return namespaced && scope.namespaces.length > 0
    ? [...new Set(scope.namespaces)]
    : [undefined];
}

function notRead(
  { group, kind, plural }: KindToRead,
  failure: Failure,
  namespace: string | undefined,
): KindResult {
  const place = namespace === undefined ? {} : { namespace };
  return {
    entry: {
      group,
      kind,
      plural,
      ...place,
      state: 'failed',
      count: 0,
      failure,
    },
    items: [],
  };
}
