import { useEffect, useState } from 'react';

const pauseMilliseconds = 300;

/**
 * A value as it is when it has not changed for a moment: nobody wants to be told what is wrong with half a word.
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
