import type { Scene } from 'backstage-plugin-event-mesh-common';
import { boxAround } from './boxAround';
import { Edges, isInView } from './layer/view';

/**
 * Ids of the cards and lines in sight, and of the cards at the ends of these lines.
 *
 * @internal
 */
export function inViewport({ cards, edges }: Scene, view: Edges): Set<string> {
  const ids = new Set<string>();
  for (const { id, box } of cards) {
    if (isInView(box, view)) {
      ids.add(id);
    }
  }
  for (const { id, source, target, route } of edges) {
    const box = boxAround([route.start, ...route.corners, route.end]);
    if (box && isInView(box, view)) {
      ids.add(id).add(source).add(target);
    }
  }
  return ids;
}
