import { EdgeRoute, Point } from '../../graph';

/** How round corners are at most: more would bring a line too near to the card that it goes round. */
const radius = 12;

/**
 * A route as the `d` of an SVG path: straight lines with rounded corners.
 *
 * @public
 */
export function routePath(route: Omit<EdgeRoute, 'label'>): string {
  const points = [route.start, ...route.corners, route.end];
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (!before) {
        return `M${at(point)}`;
      }
      return after ? corner(before, point, after) : `L${at(point)}`;
    })
    .join('');
}

/**
 * Where the label of an edge is centred.
 *
 * @public
 */
export function labelAt({ label }: EdgeRoute): Point {
  return label;
}

function corner(before: Point, point: Point, after: Point): string {
  const cut = Math.min(
    radius,
    apart(before, point) / 2,
    apart(point, after) / 2,
  );
  return cut < 0.5
    ? `L${at(point)}`
    : `L${at(towards(point, before, cut))}Q${at(point)} ${at(
        towards(point, after, cut),
      )}`;
}

function apart(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const share = length / apart(from, to);
  return {
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  };
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
