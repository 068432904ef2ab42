import { useQueries, useQueryClient } from '@tanstack/react-query';
import {
  ClusterSnapshot,
  kindsToRead,
  readCluster,
} from 'backstage-plugin-event-mesh-common';
import { browserClock, MeshConnection } from '../api';
import { keepLastGood } from './keepLastGood';

/** What is remembered of one cluster between two readings. @internal */
export type ClusterRead = {
  readonly snapshot: ClusterSnapshot;
  /** How many readings in a row failed as a whole. */
  readonly failures: number;
};

const longestPauseSeconds = 600;

/**
 * Reads every cluster on its own, again and again while somebody looks, and ever more seldom while it fails.
 *
 * @remarks A reading is never aborted: Backstage's proxies leak the upstream connection of an aborted request.
 * @internal
 */
export function useClusterReads(connection: MeshConnection | undefined) {
  const client = useQueryClient();
  const {
    clusters = [],
    namespaces = [],
    refreshSeconds = 30,
  } = connection ?? {};
  return useQueries({
    queries: clusters.map(({ name, transport }) => {
      const queryKey = ['event-mesh', 'cluster', name, namespaces];
      return {
        queryKey,
        queryFn: async (): Promise<ClusterRead> => {
          const previous = client.getQueryData<ClusterRead>(queryKey);
          const next = await readCluster(
            transport,
            { cluster: name, kinds: kindsToRead, namespaces },
            { clock: browserClock },
          );
          const failed = next.loadReport.failure !== undefined;
          return {
            snapshot: keepLastGood(previous?.snapshot, next),
            failures: failed ? (previous?.failures ?? 0) + 1 : 0,
          };
        },
        staleTime: refreshSeconds * 1000,
        refetchInterval: (query: {
          readonly state: { readonly data: ClusterRead | undefined };
        }) => pauseSeconds(refreshSeconds, query.state.data) * 1000,
        refetchIntervalInBackground: false,
      };
    }),
  });
}

/**
 * How long to wait before a cluster is read again.
 *
 * @internal
 */
export function pauseSeconds(
  refreshSeconds: number,
  read: ClusterRead | undefined,
): number {
  const asked = read?.snapshot.loadReport.failure?.retryAfterSeconds ?? 0;
  const doubled = refreshSeconds * 2 ** Math.min(read?.failures ?? 0, 10);
  return Math.max(
    refreshSeconds,
    Math.min(Math.max(doubled, asked), longestPauseSeconds),
  );
}
