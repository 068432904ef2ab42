import type { Core } from 'cytoscape';

const padding = 16;
const largest = 1;
/** Below this names cannot be read. */
const readable = 0.5;

/**
 * Moves and zooms so that everything is in view, never larger than life.
 *
 * @internal
 */
export function showAll(cy: Core): void {
  cy.fit(undefined, padding);
  if (cy.zoom() > largest) {
    cy.zoom(largest);
    cy.center();
  }
}

/**
 * The first look: everything, or the top left of it at a size that can be read.
 *
 * @internal
 */
export function showStart(cy: Core): void {
  showAll(cy);
  if (cy.zoom() < readable) {
    const box = cy.elements().boundingBox({});
    const zoom = Math.min(
      largest,
      Math.max(readable, (cy.width() - 2 * padding) / (box.w || 1)),
    );
    cy.viewport({
      zoom,
      pan: { x: padding - box.x1 * zoom, y: padding - box.y1 * zoom },
    });
  }
}
