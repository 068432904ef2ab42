import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { forceRediscovery, readsKey } from '../data';

/**
 * Refreshes all clusters on the user's request, discovery and full lists included.
 *
 * @internal
 */
export function useRediscovery(): {
  /** Whether the user waits for a requested refresh; an auto-refresh does not count. */
  readonly isAsked: boolean;
  readonly refresh: () => void;
} {
  const client = useQueryClient();
  const [asked, setAsked] = useState(0);
  const refresh = useCallback(() => {
    setAsked(count => count + 1);
    relistAll(client).finally(() => setAsked(count => count - 1));
  }, [client]);
  return { isAsked: asked > 0, refresh };
}

async function relistAll(client: QueryClient): Promise<void> {
  const once = { cancelRefetch: false };
  // A read in progress may have missed recent changes, so it is followed by another one.
  await client.refetchQueries(
    {
      queryKey: readsKey,
      predicate: ({ state }) => state.fetchStatus === 'fetching',
    },
    once,
  );
  forceRediscovery(client);
  await client.invalidateQueries({ queryKey: ['event-mesh'] }, once);
}
