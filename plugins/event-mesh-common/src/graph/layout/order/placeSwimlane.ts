import { SwimlaneOrder } from './swimlaneOrder';
import { Block, settle } from '../settle';

/** Weight of a node without neighbours: small, so it yields to all others. */
const alone = 0.05;

/**
 * Sets the height of every node's centre: as near as possible to the median of its neighbours in its swimlane.
 *
 * @internal
 */
export function placeSwimlane(lines: SwimlaneOrder, block: Block): void {
  const last = lines.order.length - 1;
  for (let column = 0; column <= last; column++) {
    settleColumn(lines, block, { column, left: true, right: false });
  }
  for (let column = last; column >= 0; column--) {
    settleColumn(lines, block, { column, left: false, right: true });
  }
  for (let column = 0; column <= last; column++) {
    settleColumn(lines, block, { column, left: true, right: true });
  }
}

type Sides = { readonly left: boolean; readonly right: boolean };

function settleColumn(
  lines: SwimlaneOrder,
  block: Block,
  sides: Sides & { column: number },
) {
  const { order, slots, y } = lines;
  const nodes = order[sides.column];
  if (nodes.length === 0) {
    return;
  }
  const { centres, heights, weights } = block;
  block.size = nodes.length;
  const found: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    found.length = 0;
    findHeights(found, lines, nodes[i], sides);
    centres[i] = found.length > 0 ? median(found) : y[nodes[i]];
    weights[i] = found.length || alone;
    heights[i] = slots[nodes[i]];
  }
  settle(block);
  for (let i = 0; i < nodes.length; i++) {
    y[nodes[i]] = centres[i];
  }
}

// Only of neighbours inside the swimlane, sorted.
function findHeights(
  found: number[],
  lines: SwimlaneOrder,
  node: number,
  sides: Sides,
) {
  const { y, starts, edgesOf, left, right, inside } = lines;
  for (let i = starts[node]; i < starts[node + 1]; i++) {
    const line = edgesOf[i];
    const isRightEnd = right[line] === node;
    const other = isRightEnd ? left[line] : right[line];
    if ((isRightEnd ? sides.left : sides.right) && other < inside) {
      insert(found, y[other]);
    }
  }
}

function insert(sorted: number[], value: number) {
  let at = sorted.length;
  sorted.push(value);
  while (at > 0 && sorted[at - 1] > value) {
    sorted[at] = sorted[at - 1];
    at -= 1;
  }
  sorted[at] = value;
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}
