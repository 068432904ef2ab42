import { QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { forceRediscovery, readsKey } from '../data';

/**
 * Reads all anew because somebody asks for it, what the clusters serve included.
 *
 * @internal
 */
export function useRediscovery(): {
  /** Whether somebody asked and waits; what is read by itself keeps nobody waiting. */
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
  // A reading that is under way may have passed what changed since.
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
