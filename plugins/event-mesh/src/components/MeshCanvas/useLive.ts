import { useCallback, useEffect, useRef, useState } from 'react';

const pause = 300;

/**
 * Provides the text of a live region, debounced: only the last text of a short interval is announced.
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
    // A live region does not announce the same text twice, so the second one differs by a space.
    timer.current = setTimeout(
      () => setText(last => (last === next ? `${next} ` : next)),
      pause,
    );
  }, []);
  return { text, say };
}
