import { useApi, useApiHolder } from '@backstage/frontend-plugin-api';
import { kubernetesApiRef } from '@backstage/plugin-kubernetes-react';
import { useQuery } from '@tanstack/react-query';
import { eventMeshApiRef } from '../api';

/**
 * Which clusters there are to read, found out once for page, tab and card.
 *
 * @internal
 */
export function useMeshConnection() {
  const api = useApi(eventMeshApiRef);
  const kubernetes = useApiHolder().get(kubernetesApiRef);
  return useQuery({
    queryKey: ['event-mesh', 'connection'],
    queryFn: () => api.connect(kubernetes),
    // Asked again only where the last answer was a failure: a person presses the button, or the next visit does.
    staleTime: query => (query.state.data?.failure ? 0 : Infinity),
  });
}
