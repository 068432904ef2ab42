import {
  badgeArea,
  CardScene,
  Scene,
} from 'backstage-plugin-event-mesh-common';
import { moreBadge } from './layer/cardShapes';
import { Title } from './layer/titles';

type Point = { readonly x: number; readonly y: number };

/** Height of a label, and half of the least width that can be pressed. */
const labelHeight = 24;

/**
 * The line whose label is at a point of the graph.
 *
 * @internal
 */
export function labelAtPoint({ edges }: Scene, { x, y }: Point) {
  return edges.find(({ label }) => {
    // About as wide as it is drawn: what is missed beside it hits the line itself.
    const width = Math.min(196, 24 + (label?.text.length ?? 0) * 6.5);
    return (
      label !== undefined &&
      Math.abs(label.at.x - x) < width / 2 &&
      Math.abs(label.at.y - y) < labelHeight / 2
    );
  });
}

/**
 * The card on whose mark for more there is a point of the graph.
 *
 * @internal
 */
export function moreAtPoint({ cards }: Scene, { x, y }: Point) {
  return cards.find(
    card => moreBadge(card) !== undefined && isInBadge(card, { x, y }),
  );
}

function isInBadge({ box }: CardScene, { x, y }: Point): boolean {
  return (
    x > box.x + box.width / 2 - badgeArea.width &&
    x < box.x + box.width / 2 &&
    y > box.y + box.height / 2 - badgeArea.height &&
    y < box.y + box.height / 2
  );
}

/**
 * The group whose title is at a point of the screen.
 *
 * @internal
 */
export function groupAtPoint(
  titles: readonly Title[],
  { x, y }: Point,
): string | undefined {
  return titles.find(
    title =>
      title.group !== undefined &&
      x > title.x - 6 &&
      x < title.x + Math.max(24, title.text.length * title.size * 0.62) &&
      y > title.y - title.size - 4 &&
      y < title.y + 8,
  )?.group;
}
