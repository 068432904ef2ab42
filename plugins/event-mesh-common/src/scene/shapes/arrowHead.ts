import { Point } from '../../graph';
import { towards } from '../routePath';
import { EdgeStyle } from '../style';

/** The outline of a head as points behind its tip and beside it, and where its line ends, in parts of its length. */
type Outline = {
  readonly points: readonly (readonly [behind: number, beside: number])[];
  readonly lineEnd: number;
};

const triangle: Outline = {
  points: [
    [1, -0.5],
    [0, 0],
    [1, 0.5],
  ],
  lineEnd: 1,
};

// The proportions of Cytoscape's arrow shapes of these names.
const outlines: Readonly<Record<EdgeStyle['head'], Outline>> = {
  triangle,
  hollow: triangle,
  vee: { points: [...triangle.points, [0.5, 0]], lineEnd: 0.5 },
  tee: {
    points: [
      [0, -0.5],
      [1 / 3, -0.5],
      [1 / 3, 0.5],
      [0, 0.5],
    ],
    lineEnd: 1 / 3,
  },
};

/**
 * Returns the head of an arrow that comes from one point and ends at another, as the `d` of an SVG path.
 *
 * @internal
 */
export function arrowHead(
  { head, headSize }: Pick<EdgeStyle, 'head' | 'headSize'>,
  from: Point,
  tip: Point,
): string {
  const length = Math.hypot(from.x - tip.x, from.y - tip.y) || 1;
  const along = { x: (from.x - tip.x) / length, y: (from.y - tip.y) / length };
  const corners = outlines[head].points.map(([behind, beside]) => {
    const x = tip.x + (along.x * behind + along.y * beside) * headSize;
    const y = tip.y + (along.y * behind - along.x * beside) * headSize;
    return `${round(x)} ${round(y)}`;
  });
  return `M${corners.join('L')}Z`;
}

/**
 * Returns where the line of an arrow ends: at its head, so that a wide line does not look out beside the tip.
 *
 * @internal
 */
export function lineEnd(
  { head, headSize }: Pick<EdgeStyle, 'head' | 'headSize'>,
  from: Point,
  tip: Point,
): Point {
  return towards(tip, from, outlines[head].lineEnd * headSize);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
