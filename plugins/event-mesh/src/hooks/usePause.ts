import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const pauseKey = ['event-mesh-paused'] as const;

/**
 * Whether the mesh stays as it is until somebody asks for it, the same for page, tab and card.
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
