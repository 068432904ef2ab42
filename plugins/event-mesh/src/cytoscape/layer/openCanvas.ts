import type { Core } from 'cytoscape';
import { View, viewOf } from './view';

/** A canvas as large as the graph. @internal */
export type LayerCanvas = {
  /** Paints it anew, as every frame of Cytoscape's does. */
  draw(): void;
  remove(): void;
};

/** The canvas as it is painted: empty, and in the lengths of the graph. @internal */
export type LayerFrame = {
  readonly context: CanvasRenderingContext2D;
  readonly view: View;
  /** From now on in pixels of the screen. */
  toScreen(): void;
};

/**
 * Puts a canvas above or below Cytoscape's own, that follows its every frame and that no pointer and no screen reader meets.
 *
 * @remarks Nothing is painted where the browser has no canvas.
 * @internal
 */
export function openCanvas(
  container: HTMLElement,
  cy: Core,
  how: {
    readonly place: 'above' | 'below';
    readonly paint: (frame: LayerFrame) => void;
  },
): LayerCanvas {
  const { ownerDocument } = container;
  const canvas = ownerDocument.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
  if (how.place === 'above') {
    canvas.style.zIndex = '1';
    container.append(canvas);
  } else {
    // Cytoscape's own are in a layer of number 0: what stands before them there lies below, and above the background.
    container.prepend(canvas);
  }
  const context = canvas.getContext('2d');
  const draw = () => {
    if (!context) {
      return;
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
    how.paint({
      context,
      view,
      toScreen: () => context.setTransform(ratio, 0, 0, ratio, 0, 0),
    });
  };
  cy.on('render', draw);
  return {
    draw,
    remove: () => {
      cy.off('render', draw);
      canvas.remove();
    },
  };
}
