import { Point } from '../types';

/** Vertical opening that an edge must pass through. @internal */
export type Gap = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
};

/**
 * Returns the corners of the shortest path from one point through gates, in order from left to right, to another point,
 * without the two points.
 *
 * @remarks Funnel algorithm: keeps the range of directions from the last corner that pass all gates so far. Where a
 * gate closes this range, the path turns.
 * @internal
 */
export function pullTight(
  start: Point,
  gates: readonly Gap[],
  end: Point,
): Point[] {
  const corners: Point[] = [];
  const all = [...gates, { x: end.x, top: end.y, bottom: end.y }];
  let from = start;
  let at = 0;
  while (at < all.length) {
    // Steepest allowed directions up and down, and the gates that limit them.
    let high = -Infinity;
    let low = Infinity;
    let highAt = at;
    let lowAt = at;
    let turn: { corner: Point; next: number } | undefined;
    for (let i = at; i < all.length && !turn; i++) {
      const run = Math.max(1e-6, all[i].x - from.x);
      const top = (all[i].top - from.y) / run;
      const bottom = (all[i].bottom - from.y) / run;
      if (bottom < high) {
        turn = {
          corner: { x: all[highAt].x, y: all[highAt].top },
          next: highAt + 1,
        };
      } else if (top > low) {
        turn = {
          corner: { x: all[lowAt].x, y: all[lowAt].bottom },
          next: lowAt + 1,
        };
      } else {
        if (top > high) {
          high = top;
          highAt = i;
        }
        if (bottom < low) {
          low = bottom;
          lowAt = i;
        }
      }
    }
    if (!turn) {
      return corners;
    }
    corners.push(turn.corner);
    from = turn.corner;
    at = turn.next;
  }
  return corners;
}
