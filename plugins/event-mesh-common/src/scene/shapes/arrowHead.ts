import { Point } from '../../graph';
import { EdgeStyle } from './edgeStyle';

/**
 * The head of an arrow that comes from one point and ends at another, as the `d` of an SVG path.
 *
 * @internal
 */
export function arrowHead(
  head: EdgeStyle['head'],
  from: Point,
  tip: Point,
): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const at = (back: number, side: number): string => {
    const x = tip.x - along.x * back - along.y * side;
    const y = tip.y - along.y * back + along.x * side;
    return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  };
  switch (head) {
    case 'tee':
      return `M${at(1, -6)}L${at(1, 6)}`;
    case 'vee':
      return `M${at(8, -4.5)}L${at(0, 0)}L${at(8, 4.5)}`;
    default:
      return `M${at(8, -4)}L${at(0, 0)}L${at(8, 4)}Z`;
  }
}
