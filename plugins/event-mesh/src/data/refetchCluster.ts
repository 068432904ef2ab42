import { hashKey, QueryClient } from '@tanstack/react-query';
import {
  createLimiter,
  kindsToRead,
  Limiter,
  ReaderCache,
  refreshCluster,
} from 'backstage-plugin-event-mesh-common';
import { MeshClusterConnection, browserClock } from '../api';
import { ClusterRead, nextClusterRead } from './clusterRead';
import type { MeshSession } from './MeshSession';
import { Surroundings, kindsIn } from './surroundings';
import { namespaceHints } from './namespaceHints';
import { warmParseCache } from './warmParseCache';

// A browser has six connections to Backstage for all of its tabs, and the rest of the page needs some too.
const limiter = createLimiter(4);
const watchLimiter = createLimiter(1);

/** The key under which the readings of clusters are kept. @internal */
export const readsKey = ['event-mesh', 'cluster'] as const;

/** @internal */
export type RefetchOptions = {
  readonly cluster: MeshClusterConnection;
  readonly namespaces: readonly string[];
  readonly queryKey: readonly unknown[];
  /** How long one answer may take. */
  readonly deadlineSeconds: number;
  /** Whether there is no other cluster. */
  readonly isAlone: boolean;
  /** Around what it is read; everything where nothing is said. */
  readonly around?: Surroundings | undefined;
  /** What another reading read so short a time ago is not read again. */
  readonly freshSeconds: number;
};

/**
 * Reads a cluster, or what changed of it since it was read last.
 *
 * @internal
 */
export async function refetchCluster(
  { client, resources }: Pick<MeshSession, 'client' | 'resources'>,
  options: RefetchOptions,
): Promise<ClusterRead> {
  const { cluster, namespaces, queryKey, deadlineSeconds, isAlone } = options;
  const { around, freshSeconds } = options;
  const previous = client.getQueryData<ClusterRead>(queryKey);
  const { memory, snapshot, rediscover: anew } = previous ?? {};
  const reading = await refreshCluster(
    cluster.transport,
    {
      cluster: cluster.name,
      kinds: around ? kindsIn(cluster.name, around, resources) : kindsToRead,
      namespaces,
      fallbackNamespaces: namespaceHints(client),
    },
    {
      clock: browserClock,
      limiter: isAlone ? limiter : halfOf(limiter),
      watchLimiter,
      deadlineMilliseconds: deadlineSeconds * 1000,
      ...(memory && snapshot ? { previous: { memory, snapshot } } : {}),
      shared: otherMemories(client, cluster.name, queryKey),
      ...(anew
        ? { discoveryMilliseconds: 0 }
        : { freshMilliseconds: freshFor(memory, freshSeconds * 1000) }),
    },
  );
  await warmParseCache(reading.snapshot, resources);
  return nextClusterRead(previous, reading, {
    now: browserClock.now(),
    jitter: Math.random(),
  });
}

/** What somebody else read since this was read last is fresh; what this read itself is not. */
function freshFor(memory: ReaderCache | undefined, most: number): number {
  const last = [...(memory?.lists.values() ?? [])].reduce(
    (latest, { readAt }) => Math.max(latest, readAt),
    0,
  );
  return Math.min(most, browserClock.now() - last);
}

/** Of other readings of the cluster: page, tab and card show parts of one mesh. */
function otherMemories(
  client: QueryClient,
  cluster: string,
  queryKey: readonly unknown[],
) {
  const own = hashKey(queryKey);
  return client
    .getQueriesData<ClusterRead>({ queryKey: [...readsKey, cluster] })
    .filter(([key]) => hashKey(key) !== own)
    .flatMap(([, read]) => read?.memory ?? []);
}

/**
 * Has what the clusters serve asked again with the next reading.
 *
 * @internal
 */
export function forceRediscovery(client: QueryClient): void {
  client.setQueriesData<ClusterRead>({ queryKey: readsKey }, read =>
    read ? { ...read, rediscover: true } : undefined,
  );
}

// One cluster that hangs must not keep the others waiting.
function halfOf(shared: Limiter): Limiter {
  const own = createLimiter(2);
  return task => own(() => shared(task));
}
