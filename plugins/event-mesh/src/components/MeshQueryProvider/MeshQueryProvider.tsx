import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ReactNode, useState } from 'react';
import { MeshSession } from '../../data';
import { MeshSessionContext } from '../../hooks';

/**
 * Creates the one memory of an app that page, tab and card share.
 *
 * @internal
 */
export function useNewMeshSession(): MeshSession {
  const [session] = useState(() => new MeshSession(createQueryClient()));
  return session;
}

function createQueryClient(): QueryClient {
  return new QueryClient({
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
  });
}

/** @internal */
export function MeshQueryProvider(props: {
  value: MeshSession;
  children: ReactNode;
}) {
  return (
    <MeshSessionContext.Provider value={props.value}>
      <QueryClientProvider client={props.value.client}>
        {props.children}
      </QueryClientProvider>
    </MeshSessionContext.Provider>
  );
}
