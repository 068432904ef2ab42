import { useEffect, useState } from 'react';

const pauseMilliseconds = 300;

/**
 * Debounces a value, so issues of a half-typed word are not reported.
 *
 * @internal
 */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
