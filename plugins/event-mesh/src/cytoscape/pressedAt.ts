import type { Scene } from 'backstage-plugin-event-mesh-common';
import type { Core, EventObject } from 'cytoscape';
import { Title } from './layer/titles';
import { levelOf } from './layer/view';
import { groupAtPoint, labelAtPoint, moreAtPoint } from './pressed';
import { GraphSelection } from './types';

/**
 * What a press or the pointer is at: a mark for more, a card, a line or its label, the title of a group, or nothing.
 *
 * @internal
 */
export function pressedAt(
  event: Pick<EventObject, 'target' | 'position' | 'renderedPosition'>,
  drawn: {
    readonly scene: Scene;
    readonly titles: readonly Title[];
    readonly zoom: number;
  },
): GraphSelection | { readonly type: 'more'; readonly id: string } | undefined {
  const { scene, titles, zoom } = drawn;
  const target: Core | { id(): string; isEdge(): boolean } = event.target;
  // What is not drawn cannot be meant.
  const isMoreDrawn = levelOf(zoom) !== 'signs';
  const more = isMoreDrawn && moreAtPoint(scene, event.position);
  if (more) {
    return { type: 'more', id: more.id };
  }
  const card = scene.cards.find(({ id }) => isAt(target, id));
  if (card) {
    return { type: 'node', id: card.id };
  }
  const group = groupAtPoint(titles, event.renderedPosition);
  if (group) {
    return { type: 'group', id: group };
  }
  const line =
    labelAtPoint(scene, event.position) ??
    scene.edges.find(({ id }) => isAt(target, id));
  return line && { type: 'edge', id: line.id, owner: line.owner };
}

function isAt(
  target: Core | { id(): string; isEdge(): boolean },
  id: string,
): boolean {
  return 'isEdge' in target && target.id() === id;
}
