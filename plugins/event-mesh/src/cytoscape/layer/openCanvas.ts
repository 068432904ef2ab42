import type { Core } from 'cytoscape';
import { View, viewOf } from './view';

/** A canvas as large as the picture. @internal */
export type LayerCanvas = {
  /** Clears it and hands it out in the lengths of the picture; nothing where the browser has no canvas. */
  begin(): LayerFrame | undefined;
  remove(): void;
};

/** @internal */
export type LayerFrame = {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  /** From now on in pixels of the screen. */
  toScreen(): void;
};

/**
 * Puts a canvas above or below Cytoscape's own, that no pointer and no screen reader meets.
 *
 * @internal
 */
export function openCanvas(
  container: HTMLElement,
  cy: Core,
  place: 'above' | 'below',
): LayerCanvas {
  const { ownerDocument } = container;
  const canvas = ownerDocument.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
  if (place === 'above') {
    canvas.style.zIndex = '1';
    container.append(canvas);
  } else {
    // Cytoscape's own are in a layer of number 0: what stands before them there lies below, and above the background.
    container.prepend(canvas);
  }
  const context = canvas.getContext('2d');
  return {
    begin: () => {
      if (!context) {
        return undefined;
      }
      const view = viewOf(cy);
      const { zoom, pan, width, height } = view;
      const ratio = ownerDocument.defaultView?.devicePixelRatio ?? 1;
      // A canvas that is given a size is cleared, whatever size it had.
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      const scale = ratio * zoom;
      context.setTransform(
        ...([scale, 0, 0, scale, ratio * pan.x, ratio * pan.y] as const),
      );
      return {
        context,
        view,
        toScreen: () => context.setTransform(ratio, 0, 0, ratio, 0, 0),
      };
    },
    remove: () => canvas.remove(),
  };
}
