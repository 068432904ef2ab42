import { useCallback, useRef } from 'react';

/**
 * A function that stays the same and does what it was given last.
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
