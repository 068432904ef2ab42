import { EdgeRoute, Point } from '../graph';

/** How far from a corner its rounding begins, at most. @public */
export const cornerRadius = 12;

/**
 * A route as the `d` of an SVG path: straight lines over rounded corners.
 *
 * @public
 */
export function routePath({
  start,
  corners,
  end,
}: Pick<EdgeRoute, 'start' | 'corners' | 'end'>): string {
  const points = [start, ...corners, end];
  const bends = corners.map((corner, i) => {
    const [before, after] = [points[i], points[i + 2]];
    const radius = Math.min(
      cornerRadius,
      distance(before, corner) / 2,
      distance(corner, after) / 2,
    );
    return `L${at(towards(corner, before, radius))}Q${at(corner)} ${at(
      towards(corner, after, radius),
    )}`;
  });
  return `M${at(start)}${bends.join('')}L${at(end)}`;
}

/** Returns the point that lies so far from one point towards another, but not beyond it. @internal */
export function towards(from: Point, to: Point, far: number): Point {
  const part = Math.min(1, far / (distance(from, to) || 1));
  return {
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
