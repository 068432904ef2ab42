import { useApi, useApiHolder } from '@backstage/frontend-plugin-api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MeshConnection, eventMeshApiRef, kubernetesClientRef } from '../api';

const queryKey = ['event-mesh', 'connection'] as const;

/**
 * Which clusters there are to read, found out once for page, tab and card. Where it cannot be found out again, they stay those
 * that are known.
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
    // Asked again only where the last answer was a failure: a person presses the button, or the next visit does.
    staleTime: query => (query.state.data?.failure ? 0 : Infinity),
  });
}
