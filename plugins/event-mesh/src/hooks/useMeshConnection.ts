import { useApi, useApiHolder } from '@backstage/frontend-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MeshConnection, eventMeshApiRef, kubernetesClientRef } from '../api';

const queryKey = ['event-mesh', 'connection'] as const;

/**
 * Finds out which clusters to read, once for page, tab and card. If a later attempt fails, the known clusters stay.
 *
 * @internal
 */
export function useMeshConnection() {
  const api = useApi(eventMeshApiRef);
  const kubernetes = useApiHolder().get(kubernetesClientRef);
  const client = useQueryClient();
  return useQuery({
    queryKey,
    queryFn: async () => {
      const before = client.getQueryData<MeshConnection>(queryKey);
      const found = await api.connect(kubernetes);
      return before && found.failure && found.clusters.length === 0
        ? { ...before, failure: found.failure }
        : found;
    },
    // Only a failure is stale: the refresh button or the next visit retries it.
    staleTime: query => (query.state.data?.failure ? 0 : Infinity),
  });
}
