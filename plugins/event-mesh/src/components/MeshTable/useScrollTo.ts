import { RefObject, useEffect, useRef } from 'react';

/**
 * Scrolls to a row whenever the id changes. A distant row of a virtualized table is not rendered yet, so this takes two
 * steps.
 *
 * @internal
 */
export function useScrollTo(
  frame: RefObject<HTMLElement>,
  items: readonly { readonly id: string }[],
  id: string | undefined,
): void {
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  });
  useEffect(() => {
    const index = latest.current.findIndex(item => item.id === id);
    const table = frame.current?.querySelector('[role="grid"]');
    if (id === undefined || index < 0 || !table) {
      return undefined;
    }
    const show = () => {
      const row = table.querySelector(`[data-key="${CSS.escape(id)}"]`);
      row?.scrollIntoView?.({ block: 'center' });
      return row !== null;
    };
    let later: ReturnType<typeof setTimeout> | undefined;
    // A new table has not measured its heights yet.
    const soon = setTimeout(() => {
      const scroller = scrollerOf(table);
      if (!show() && scroller) {
        scroller.scrollTop =
          (scroller.scrollHeight * index) / latest.current.length -
          scroller.clientHeight / 2;
        later = setTimeout(show, 100);
      }
    });
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, [frame, id]);
}

function scrollerOf(element: Element): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) {
      return at;
    }
  }
  return undefined;
}
