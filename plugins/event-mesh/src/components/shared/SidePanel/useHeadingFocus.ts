import { RefObject, useEffect, useRef } from 'react';

/**
 * Focuses the heading whenever the panel shows another subject, and restores the focus on close.
 *
 * @remarks A panel that a link opens with the page does not take the focus.
 * @internal
 */
export function useHeadingFocus(id: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const opened = useRef(false);
  useEffect(() => {
    const isFirst = !opened.current;
    const takeOver = () => {
      const active = document.activeElement;
      const isElsewhere = active !== heading.current;
      // There was no user action: a link opened the panel with the page.
      const byLink = isFirst && (!active || active === document.body);
      if (isElsewhere && !byLink) {
        opener.current = isFirst ? active : opener.current;
        heading.current?.focus();
      }
    };
    opened.current = true;
    takeOver();
    // A row of the list gets the focus only after it was pressed.
    const later = setTimeout(takeOver);
    return () => clearTimeout(later);
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
