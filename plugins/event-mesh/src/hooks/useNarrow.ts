import { useSyncExternalStore } from 'react';

const query = '(max-width: 40rem)';

/**
 * Returns whether the viewport is as narrow as a phone, by size or by zoom.
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
