import { useCallback, useRef } from 'react';

/**
 * Returns a function with a stable identity that calls the latest one.
 *
 * @internal
 */
export function useLatest<Argument>(
  act: (argument: Argument) => void,
): (argument: Argument) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback(argument => latest.current(argument), []);
}
