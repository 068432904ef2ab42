import { SwimlaneOrder } from './swimlaneOrder';

/** Side on which a column looks for its neighbours. @internal */
export type Side = 'left' | 'right';

/**
 * Barycenter sweep of one column: sorts its nodes by the mean height of their neighbours on one side. A node without
 * neighbours there keeps its height.
 *
 * @internal
 */
export function sweepColumn(lines: SwimlaneOrder, column: number, side: Side) {
  const { order, y, starts, edgesOf, left, right } = lines;
  const own = side === 'left' ? right : left;
  const other = side === 'left' ? left : right;
  const nodes = order[column];
  const desired = new Float64Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    let sum = 0;
    let count = 0;
    for (let j = starts[node]; j < starts[node + 1]; j++) {
      const line = edgesOf[j];
      if (own[line] === node) {
        sum += y[other[line]];
        count += 1;
      }
    }
    desired[i] = count > 0 ? sum / count : y[node];
  }
  sortBy(nodes, desired);
  stackColumn(lines, column);
}

/** Sweeps all columns once from one side to the other. @internal */
export function sweep(lines: SwimlaneOrder, side: Side): void {
  const last = lines.order.length - 1;
  if (side === 'left') {
    for (let column = 1; column <= last; column++) {
      sweepColumn(lines, column, side);
    }
  } else {
    for (let column = last - 1; column >= 0; column--) {
      sweepColumn(lines, column, side);
    }
  }
}

/** Stacks a column's nodes in their order around the middle. @internal */
export function stackColumn(lines: SwimlaneOrder, column: number): void {
  const { order, slots, y } = lines;
  const nodes = order[column];
  let height = 0;
  for (let i = 0; i < nodes.length; i++) {
    height += slots[nodes[i]];
  }
  let top = -height / 2;
  for (let i = 0; i < nodes.length; i++) {
    y[nodes[i]] = top + slots[nodes[i]] / 2;
    top += slots[nodes[i]];
  }
}

// Most columns are short or nearly sorted; insertion sort is faster there than the engine's sort.
function sortBy(nodes: number[], keys: Float64Array): void {
  if (nodes.length > 200) {
    const places = nodes.map((node, i) => ({ node, key: keys[i], i }));
    places.sort((a, b) => a.key - b.key || a.i - b.i);
    places.forEach(({ node }, i) => {
      nodes[i] = node;
    });
    return;
  }
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i];
    const key = keys[i];
    let at = i - 1;
    while (at >= 0 && keys[at] > key) {
      nodes[at + 1] = nodes[at];
      keys[at + 1] = keys[at];
      at -= 1;
    }
    nodes[at + 1] = node;
    keys[at + 1] = key;
  }
}
