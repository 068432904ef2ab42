import { EdgeRoute, Point } from '../../graph';

/**
 * A route as the `d` of an SVG path: a curve that each control point pulls, and that passes amid any two of them.
 *
 * @public
 */
export function routePath({ start, controls, end }: EdgeRoute): string {
  const parts = [`M${at(start)}`];
  controls.forEach((control, i) => {
    const next = controls[i + 1];
    parts.push(`Q${at(control)} ${at(next ? middle(control, next) : end)}`);
  });
  return controls.length === 0 ? `${parts[0]}L${at(end)}` : parts.join('');
}

/**
 * Where the label of an edge is centred: amid its middle two control points.
 *
 * @public
 */
export function labelAt({ start, controls, end }: EdgeRoute): Point {
  const half = controls.length / 2;
  const [before, after] = [controls[half - 1], controls[half]];
  return before && after ? middle(before, after) : middle(start, end);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
