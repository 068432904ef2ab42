import { QueryClient, useQueries, useQueryClient } from '@tanstack/react-query';
import type { MeshConnection } from '../api';
import {
  ClusterRead,
  Surroundings,
  asksSomebody,
  clustersAround,
  pauseSeconds,
  refetchCluster,
  readsKey,
} from '../data';
import { usePause } from './usePause';

type ClusterQuery = {
  readonly state: { readonly data: ClusterRead | undefined };
};

/**
 * Polls every cluster independently, as a whole or around an entity, while a surface is mounted, with backoff on
 * failures.
 *
 * @remarks A read is never cancelled: Backstage's proxies leak the upstream connection of an aborted request.
 * @internal
 */
export function useClusterReads(
  connection: MeshConnection | undefined,
  around?: Surroundings,
) {
  const client = useQueryClient();
  const { isPaused } = usePause();
  const {
    clusters = [],
    namespaces = [],
    refreshSeconds = 30,
    deadlineSeconds = 30,
  } = connection ?? {};
  const read = around ? clustersAround(clusters, around) : clusters;
  return useQueries({
    queries: read.map(cluster => {
      const { queries = [], hops, opened } = around ?? {};
      const alike = [...readsKey, cluster.name, namespaces, queries];
      const queryKey = [...alike, { hops, opened }];
      return {
        queryKey,
        // With another radius the loaded snapshot is shown at once.
        placeholderData: () => newest(client, alike),
        queryFn: () =>
          refetchCluster(client, {
            cluster,
            namespaces,
            queryKey,
            deadlineSeconds,
            // One hanging cluster must not delay the others.
            isAlone: read.length === 1,
            around,
            freshSeconds: refreshSeconds / 2,
          }),
        staleTime: refreshSeconds * 1000,
        refetchInterval: (query: ClusterQuery) =>
          !isPaused &&
          !asksSomebody(query.state.data) &&
          pauseSeconds(refreshSeconds, query.state.data) * 1000,
        refetchIntervalInBackground: false,
        // On return from another tab the user expects current data, but a failing cluster keeps its backoff.
        refetchOnWindowFocus: (query: ClusterQuery) =>
          !isPaused && (query.state.data?.failures ?? 0) === 0,
        refetchOnMount: !isPaused,
      };
    }),
  });
}

function newest(
  client: QueryClient,
  queryKey: readonly unknown[],
): ClusterRead | undefined {
  let found: ClusterRead | undefined;
  for (const [, read] of client.getQueriesData<ClusterRead>({ queryKey })) {
    if (read && read.snapshot.readAt > (found?.snapshot.readAt ?? 0)) {
      found = read;
    }
  }
  return found;
}
