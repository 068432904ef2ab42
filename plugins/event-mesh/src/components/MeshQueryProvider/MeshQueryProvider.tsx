import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode, useState } from 'react';

/**
 * The one cache of an app that page, tab and card read from.
 *
 * @internal
 */
export function useMeshQueryClient(): QueryClient {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            // A cluster inside the company is reachable where the browser thinks that it is offline.
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
