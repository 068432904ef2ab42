import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMilliseconds = 200;

/**
 * Debounces a text input: reports the text when typing pauses; a new value from outside replaces it.
 *
 * @remarks Browsers limit the rate of URL changes, so not every key may cause one.
 * @internal
 */
export function useTyped(
  told: string,
  tell: (text: string) => void,
): {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Reports a pending text at once; returns whether there was one. */
  readonly flush: () => boolean;
} {
  const [text, setText] = useState(told);
  const pending = useRef<{ text: string; timer: number }>();
  const latest = useRef(tell);
  const said = useRef(told);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    if (told !== said.current && !pending.current) {
      setText(told);
    }
    said.current = told;
  }, [told]);
  const flush = useCallback(() => {
    const waiting = pending.current;
    pending.current = undefined;
    if (!waiting) {
      return false;
    }
    window.clearTimeout(waiting.timer);
    said.current = waiting.text;
    latest.current(waiting.text);
    return true;
  }, []);
  const change = useCallback(
    (next: string) => {
      setText(next);
      window.clearTimeout(pending.current?.timer);
      const timer = window.setTimeout(flush, pauseMilliseconds);
      pending.current = { text: next, timer };
    },
    [flush],
  );
  useEffect(() => () => window.clearTimeout(pending.current?.timer), []);
  return { text, change, flush };
}
