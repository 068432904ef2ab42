import { RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Style of a frame that fills the screen: below menus and tooltips, which are children of the body, and above
 * everything else.
 */
const filling = {
  position: 'fixed',
  inset: '0',
  'z-index': '1300',
  'box-sizing': 'border-box',
  padding: 'var(--bui-space-2)',
  'background-color': 'var(--bui-bg-app)',
} as const;

/**
 * Shows the frame around the graph in full screen: the nearest marked ancestor, or the graph alone.
 *
 * @remarks The whole document enters full screen, since menus and tooltips are rendered outside of the frame and would
 * be invisible if only the frame did.
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
      // If the browser refuses full screen, nothing changes.
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
