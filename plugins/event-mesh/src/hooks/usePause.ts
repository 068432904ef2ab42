import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const pauseKey = ['event-mesh-paused'] as const;

/**
 * Returns whether auto-refresh is paused; page, tab and card share the state.
 *
 * @internal
 */
export function usePause(): {
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
} {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: pauseKey,
    queryFn: () => false,
    initialData: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const setPaused = useCallback(
    (isPaused: boolean) => {
      client.setQueryData(pauseKey, isPaused);
    },
    [client],
  );
  return { isPaused: data, setPaused };
}
