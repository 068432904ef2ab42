import { useCallback, useEffect, useRef, useState } from 'react';

const pause = 300;

/**
 * The text of a live region: what was said last, once nothing else was said for a moment.
 *
 * @internal
 */
export function useLive(): {
  readonly text: string;
  readonly say: (text: string) => void;
} {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((next: string) => {
    clearTimeout(timer.current);
    // What is said twice would be heard once: the second time differs by a space.
    timer.current = setTimeout(
      () => setText(last => (last === next ? `${next} ` : next)),
      pause,
    );
  }, []);
  return { text, say };
}
