import type { Box, Scene } from 'backstage-plugin-event-mesh-common';
import type { Core } from 'cytoscape';
import { boxAround } from './boxAround';

const padding = 16;
const largest = 1;
/** Below this names cannot be read. */
const readable = 0.42;

/** The rectangle around all that a scene shows. @internal */
export function boundsOf({ columns, swimlanes, cards }: Scene): Box {
  const boxes = [...columns, ...swimlanes, ...cards].map(({ box }) => box);
  return boxAround(boxes) ?? { x: 0, y: 0, width: 1, height: 1 };
}

/**
 * Moves and zooms so that everything is in view, never larger than life.
 *
 * @remarks Cytoscape's own fit would first lay out every label that there might be.
 * @internal
 */
export function showAll(cy: Core, bounds: Box): void {
  const zoom = Math.max(
    cy.minZoom(),
    Math.min(
      largest,
      (cy.width() - 2 * padding) / bounds.width,
      (cy.height() - 2 * padding) / bounds.height,
    ),
  );
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - bounds.x * zoom,
      y: cy.height() / 2 - bounds.y * zoom,
    },
  });
}

/**
 * The first look: everything, or the top left of it at a size that can be read; says which.
 *
 * @internal
 */
export function showStart(cy: Core, bounds: Box): 'all' | 'part' {
  showAll(cy, bounds);
  if (cy.zoom() >= readable) {
    return 'all';
  }
  const zoom = Math.min(
    largest,
    Math.max(readable, (cy.width() - 2 * padding) / bounds.width),
  );
  cy.viewport({
    zoom,
    pan: {
      x: padding - (bounds.x - bounds.width / 2) * zoom,
      y: padding - (bounds.y - bounds.height / 2) * zoom,
    },
  });
  return 'part';
}

/**
 * How far the graph must move so that a box is in view, with some air around it.
 *
 * @internal
 */
export function panInto(
  box: Box,
  view: {
    readonly zoom: number;
    readonly pan: { readonly x: number; readonly y: number };
    readonly width: number;
    readonly height: number;
  },
): { x: number; y: number } {
  const { zoom, pan } = view;
  const along = (
    centre: number,
    length: number,
    room: number,
    shift: number,
  ): number => {
    const air = Math.min(48, room / 8);
    const from = (centre - length / 2) * zoom + shift - air;
    const to = (centre + length / 2) * zoom + shift + air;
    if (to - from > room) {
      return room / 2 - (from + to) / 2;
    }
    return from < 0 ? -from : Math.min(0, room - to);
  };
  return {
    x: along(box.x, box.width, view.width, pan.x),
    y: along(box.y, box.height, view.height, pan.y),
  };
}

/**
 * Where in a scene a card, the label of a line, or the swimlane of a group is.
 *
 * @internal
 */
export function boxOf(
  { cards, edges, swimlanes }: Scene,
  id: string,
): Box | undefined {
  const card = cards.find(each => each.id === id);
  if (card) {
    return card.box;
  }
  const line = edges.find(each => each.id === id);
  const at = line && (line.label?.at ?? line.route.end);
  return at
    ? { ...at, width: 200, height: 30 }
    : swimlanes.find(({ group }) => group === id)?.box;
}
