import { RefObject, useEffect, useRef } from 'react';

/**
 * Brings the focus to the heading whenever something else is shown, and back where it came from at the end.
 *
 * @remarks What a link opens with the page takes no focus away.
 * @internal
 */
export function useHeadingFocus(id: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body) {
      opener.current ??= active;
      heading.current?.focus();
    }
  }, [id]);
  useEffect(
    () => () => {
      const back = opener.current;
      if (back instanceof HTMLElement && back.isConnected) {
        back.focus();
      }
    },
    [],
  );
  return heading;
}
