import { useQueries, useQueryClient } from '@tanstack/react-query';
import type { MeshConnection } from '../api';
import { asksSomebody, ClusterRead, pauseSeconds } from './clusterRead';
import { readAgain, readsKey } from './readAgain';
import { usePause } from './usePause';

type ClusterQuery = {
  readonly state: { readonly data: ClusterRead | undefined };
};

/**
 * Reads every cluster on its own, again and again while somebody looks, and ever more seldom while it fails.
 *
 * @remarks A reading is never aborted: Backstage's proxies leak the upstream connection of an aborted request.
 * @internal
 */
export function useClusterReads(connection: MeshConnection | undefined) {
  const client = useQueryClient();
  const { isPaused } = usePause();
  const {
    clusters = [],
    namespaces = [],
    refreshSeconds = 30,
    deadlineSeconds = 30,
  } = connection ?? {};
  return useQueries({
    queries: clusters.map(cluster => {
      const queryKey = [...readsKey, cluster.name, namespaces];
      return {
        queryKey,
        queryFn: () =>
          readAgain(client, {
            cluster,
            namespaces,
            queryKey,
            deadlineSeconds,
            // One cluster that hangs must not keep the others waiting.
            isAlone: clusters.length === 1,
          }),
        staleTime: refreshSeconds * 1000,
        refetchInterval: (query: ClusterQuery) =>
          !isPaused &&
          !asksSomebody(query.state.data) &&
          pauseSeconds(refreshSeconds, query.state.data) * 1000,
        refetchIntervalInBackground: false,
        // Back from another tab, a person wants to see what is now, but not hurry what fails.
        refetchOnWindowFocus: (query: ClusterQuery) =>
          !isPaused && (query.state.data?.failures ?? 0) === 0,
        refetchOnMount: !isPaused,
      };
    }),
  });
}
