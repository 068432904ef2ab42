import { RefObject, useCallback, useEffect, useState } from 'react';

/**
 * Shows the frame around the picture on the whole screen: the nearest element that is marked as one, or the picture alone.
 *
 * @internal
 */
export function useFullScreen(picture: RefObject<HTMLElement>): {
  readonly isPossible: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
} {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const follow = () =>
      setFull(
        document.fullscreenElement !== null &&
          document.fullscreenElement === frameOf(picture.current),
      );
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [picture]);
  const toggle = useCallback(() => {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : frameOf(picture.current)?.requestFullscreen();
    // A browser that does not allow it leaves everything as it is.
    change?.catch(() => {});
  }, [picture]);
  return { isPossible: document.fullscreenEnabled === true, isFull, toggle };
}

function frameOf(picture: HTMLElement | null): Element | null {
  return picture?.closest('[data-event-mesh-frame]') ?? picture;
}
