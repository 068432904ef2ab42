import { RefObject, useEffect, useRef } from 'react';

/**
 * Calls back when Escape is pressed inside an element, unless a child such as an open menu handled the key.
 *
 * @internal
 */
export function useEscape<T extends HTMLElement>(
  onEscape: () => void,
): RefObject<T> {
  const element = useRef<T>(null);
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const current = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        latest.current();
      }
    };
    current?.addEventListener('keydown', onKeyDown);
    return () => current?.removeEventListener('keydown', onKeyDown);
  }, []);
  return element;
}
