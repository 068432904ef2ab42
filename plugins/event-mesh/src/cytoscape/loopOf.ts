import type { EdgeRoute, Point } from 'backstage-plugin-event-mesh-common';
import { Curve } from './curveOf';

/**
 * The route from a node to itself in Cytoscape's words, which knows no corners there: two points pull a curve, in one
 * direction from the middle of the node.
 *
 * @internal
 */
export type Loop = Curve & {
  readonly loopDirection: string;
  readonly loopSweep: string;
  readonly loopDistance: number;
};

/** How far the two points are apart. */
const width = 28;
/** Cytoscape takes so many times the distance that it is told. */
const factor = 1.4;

/**
 * A loop through the label of its edge.
 *
 * @internal
 */
export function loopOf({ start, end, label }: EdgeRoute, centre: Point): Loop {
  const away = { x: label.x - centre.x, y: label.y - centre.y };
  const length = Math.hypot(away.x, away.y) || 1;
  const sweep = 2 * Math.atan(width / 2 / length);
  return {
    sourceEnd: [start.x - centre.x, start.y - centre.y],
    targetEnd: [end.x - centre.x, end.y - centre.y],
    // Cytoscape asks every line for corners, a loop too.
    weights: [0.5],
    distances: [0],
    // Cytoscape counts from the top.
    loopDirection: `${Math.atan2(away.y, away.x) + Math.PI / 2}rad`,
    loopSweep: `${sweep}rad`,
    loopDistance: length / Math.cos(sweep / 2) / factor,
  };
}
