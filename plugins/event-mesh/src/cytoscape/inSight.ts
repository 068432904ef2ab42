import type { Box, LineScene, Scene } from 'backstage-plugin-event-mesh-common';
import { Edges, isInView } from './layer/view';

/**
 * Ids of the cards and lines in sight, and of the cards at the ends of these lines.
 *
 * @internal
 */
export function inSight({ cards, lines }: Scene, view: Edges): Set<string> {
  const ids = new Set<string>();
  for (const { id, box } of cards) {
    if (isInView(box, view)) {
      ids.add(id);
    }
  }
  for (const line of lines) {
    if (isInView(boundsOf(line), view)) {
      ids.add(line.id).add(line.source).add(line.target);
    }
  }
  return ids;
}

function boundsOf({ route: { start, corners, end } }: LineScene): Box {
  const points = [start, ...corners, end];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
