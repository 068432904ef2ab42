import { useSyncExternalStore } from 'react';

const query = '(max-width: 40rem)';

/**
 * Whether the window is as narrow as a telephone, or zoomed in as far.
 *
 * @internal
 */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function isNarrow(): boolean {
  return window.matchMedia?.(query).matches ?? false;
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia?.(query);
  list?.addEventListener('change', onChange);
  return () => list?.removeEventListener('change', onChange);
}
