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

/** A line from a node to itself: Cytoscape has two points pull it, at an angle from the middle of the node. @internal */
export type Loop = Pick<Curve, 'sourceEnd' | 'targetEnd'> & {
  readonly loopDirection: string;
  readonly loopSweep: string;
  readonly loopDistance: number;
};

/** How far the two points that pull a loop are apart. */
const loopWidth = 28;
/** Cytoscape takes so many times what it is told. */
const loopFactor = 1.4;

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
  return {
    sourceEnd: [start.x - from.x, start.y - from.y],
    targetEnd: [end.x - to.x, end.y - to.y],
    weights: corners.map(along),
    distances: corners.map(beside),
  };
}

/**
 * The same for an edge that leads back to its own node: a loop through its label.
 *
 * @internal
 */
export function loopOf({ start, end, label }: EdgeRoute, centre: Point): Loop {
  const away = { x: label.x - centre.x, y: label.y - centre.y };
  const length = Math.hypot(away.x, away.y) || 1;
  const sweep = 2 * Math.atan(loopWidth / 2 / length);
  return {
    sourceEnd: [start.x - centre.x, start.y - centre.y],
    targetEnd: [end.x - centre.x, end.y - centre.y],
    // Cytoscape counts from the top.
    loopDirection: `${Math.atan2(away.y, away.x) + Math.PI / 2}rad`,
    loopSweep: `${sweep}rad`,
    loopDistance: length / Math.cos(sweep / 2) / loopFactor,
  };
}
