import type { EdgeRoute, Point } from 'backstage-plugin-event-mesh-common';

/**
 * A route in Cytoscape's words: ends relative to the nodes' centres, each corner by how far along the straight line between
 * the centres it lies (1 is all of it) and how far beside it.
 *
 * @internal
 */
export type Curve = {
  readonly sourceEnd: readonly number[];
  readonly targetEnd: readonly number[];
  readonly weights: readonly number[];
  readonly distances: readonly number[];
};

/** @internal */
export function curveOf(
  { start, corners, end }: EdgeRoute,
  from: Point,
  to: Point,
): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = ({ x, y }: Point) =>
    ((x - from.x) * dx + (y - from.y) * dy) / length ** 2;
  const beside = ({ x, y }: Point) =>
    ((y - from.y) * dx - (x - from.x) * dy) / length;
  // Cytoscape wants a corner, so a straight line has one that is none.
  const points = corners.length > 0 ? corners : [middle(start, end)];
  return {
    sourceEnd: [start.x - from.x, start.y - from.y],
    targetEnd: [end.x - to.x, end.y - to.y],
    weights: points.map(along),
    distances: points.map(beside),
  };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
