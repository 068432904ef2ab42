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
    const isFirst = !opened.current;
    const takeOver = () => {
      const active = document.activeElement;
      const isElsewhere = active !== heading.current;
      // Nobody pressed anything: a link opened it with the page.
      const byLink = isFirst && (!active || active === document.body);
      if (isElsewhere && !byLink) {
        opener.current = isFirst ? active : opener.current;
        heading.current?.focus();
      }
    };
    opened.current = true;
    takeOver();
    // A line of the list takes the focus only after it was pressed.
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
