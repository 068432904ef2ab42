import type { Box } from 'backstage-plugin-event-mesh-common';
import type { Core } from 'cytoscape';

/** What of the graph is in sight, and how large. @internal */
export type View = {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
} & Edges;

/** Between which lengths of the graph something is. @internal */
export type Edges = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** All is in sight. @internal */
export const everywhere: Edges = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/** @internal */
export function viewOf(
  cy: Pick<Core, 'zoom' | 'pan' | 'width' | 'height'>,
): View {
  const [zoom, pan, width, height] = [
    cy.zoom(),
    cy.pan(),
    cy.width(),
    cy.height(),
  ];
  return {
    ...{ zoom, pan: { x: pan.x, y: pan.y }, width, height },
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (width - pan.x) / zoom,
    bottom: (height - pan.y) / zoom,
  };
}

/** Whether any of a box is in sight. @internal */
export function isInView(box: Box, view: Edges): boolean {
  return (
    box.x + box.width / 2 > view.left &&
    box.x - box.width / 2 < view.right &&
    box.y + box.height / 2 > view.top &&
    box.y - box.height / 2 < view.bottom
  );
}

/** How much of a card is drawn: all, its name and state, or its signs. @internal */
export type Level = 'full' | 'names' | 'signs';

/** @internal */
export function levelOf(zoom: number): Level {
  if (zoom >= 0.65) {
    return 'full';
  }
  return zoom >= 0.3 ? 'names' : 'signs';
}
