import { RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** How a frame fills the screen: below menus and tooltips, which hang on the body, and above everything else. */
const filling = {
  position: 'fixed',
  inset: '0',
  'z-index': '1300',
  'box-sizing': 'border-box',
  padding: 'var(--bui-space-2)',
  'background-color': 'var(--bui-bg-app)',
} as const;

/**
 * Shows the frame around the graph on the whole screen: the nearest element that is marked as one, or the graph alone.
 *
 * @remarks The page as a whole becomes full screen, since menus and tooltips stand outside of any frame and would not be
 * seen beside one that does so alone.
 * @internal
 */
export function useFullScreen(graph: RefObject<HTMLElement>): {
  readonly isPossible: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
} {
  const [isFull, setFull] = useState(false);
  const restore = useRef<() => void>();
  useEffect(() => {
    const leave = () => {
      restore.current?.();
      restore.current = undefined;
      setFull(false);
    };
    const follow = () => document.fullscreenElement ?? leave();
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      restore.current?.();
    };
  }, []);
  const toggle = useCallback(async () => {
    if (document.fullscreenElement) {
      await document.exitFullscreen();
      return;
    }
    try {
      await document.documentElement.requestFullscreen();
      restore.current = fill(frameOf(graph.current));
      setFull(true);
    } catch {
      // A browser that does not allow it leaves everything as it is.
    }
  }, [graph]);
  return { isPossible: document.fullscreenEnabled === true, isFull, toggle };
}

function fill(frame: HTMLElement | null): () => void {
  const before = frame?.style.cssText ?? '';
  Object.entries(filling).forEach(([name, value]) =>
    frame?.style.setProperty(name, value),
  );
  return () => {
    if (frame) {
      frame.style.cssText = before;
    }
  };
}

function frameOf(graph: HTMLElement | null): HTMLElement | null {
  return graph?.closest<HTMLElement>('[data-event-mesh-frame]') ?? graph;
}
