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
  const opened = useRef(false);
  useEffect(() => {
    const active = document.activeElement;
    const byLink = !opened.current && (!active || active === document.body);
    if (!opened.current) {
      opener.current = active;
    }
    opened.current = true;
    // A neighbour that was pressed is gone with what named it, and took the focus along.
    if (!byLink) {
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
