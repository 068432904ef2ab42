import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode, useState } from 'react';

/**
 * Returns the query cache of the app that page, tab and card share.
 *
 * @internal
 */
export function useMeshQueryClient(): QueryClient {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            // A cluster on the internal network is reachable even if the browser believes to be offline.
            networkMode: 'always',
            refetchOnWindowFocus: false,
            retry: false,
            structuralSharing: false,
            gcTime: 10 * 60_000,
          },
        },
      }),
  );
  return client;
}

/** @internal */
export function MeshQueryProvider(props: {
  value: QueryClient;
  children: ReactNode;
}) {
  return (
    <QueryClientProvider client={props.value}>
      {props.children}
    </QueryClientProvider>
  );
}
