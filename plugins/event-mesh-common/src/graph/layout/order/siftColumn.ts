import { SwimlaneOrder } from './swimlaneOrder';
import { fillTable } from './fillTable';
import { SiftTable, siftWindow } from './siftTable';

const passes = 4;

/**
 * Sifting: moves each node of a column to the position with the fewest crossings while all others stay, until nothing
 * improves.
 *
 * @returns whether the order changed
 * @internal
 */
export function siftColumn(
  lines: SwimlaneOrder,
  column: number,
  table: SiftTable,
  change?: (size: number) => void,
): boolean {
  const nodes = lines.order[column];
  let changed = false;
  const step = siftWindow / 2;
  for (let top = 0; top === 0 || top + step < nodes.length; top += step) {
    const size = Math.min(siftWindow, nodes.length - top);
    for (let place = 0; place < size; place++) {
      table.nodes[place] = nodes[top + place];
    }
    fillTable(table, lines, { column, size });
    change?.(size);
    if (sift(table, size)) {
      changed = true;
      for (let place = 0; place < size; place++) {
        nodes[top + place] = table.nodes[table.order[place]];
      }
    }
  }
  return changed;
}

function sift(table: SiftTable, size: number): boolean {
  const { order } = table;
  for (let place = 0; place < size; place++) {
    order[place] = place;
  }
  let changed = false;
  let moved = true;
  for (let pass = 0; pass < passes && moved; pass++) {
    moved = false;
    for (let node = 0; node < size; node++) {
      let place = 0;
      while (order[place] !== node) {
        place += 1;
      }
      const best = bestPlace(table, size, place);
      if (best !== place) {
        move(order, place, best);
        moved = true;
        changed = true;
      }
    }
  }
  return changed;
}

function move(order: Int32Array, from: number, to: number) {
  const node = order[from];
  if (to < from) {
    order.copyWithin(to + 1, to, from);
  } else {
    order.copyWithin(from, from + 1, to + 1);
  }
  order[to] = node;
}

function bestPlace(
  { order, pairs, passing }: SiftTable,
  size: number,
  place: number,
): number {
  const node = order[place];
  const row = node * size;
  const own = node * (size + 1);
  let best = place;
  let least = 0;
  let change = 0;
  for (let to = place - 1; to >= 0; to--) {
    const other = order[to];
    const others = other * (size + 1) + to;
    change +=
      pairs[row + other] +
      passing[own + to] -
      passing[own + to + 1] +
      passing[others + 1] -
      passing[others];
    if (change < least) {
      least = change;
      best = to;
    }
  }
  change = 0;
  for (let to = place + 1; to < size; to++) {
    const other = order[to];
    const others = other * (size + 1) + to;
    change +=
      passing[own + to] -
      passing[own + to - 1] +
      passing[others - 1] -
      passing[others] -
      pairs[row + other];
    if (change < least) {
      least = change;
      best = to;
    }
  }
  return best;
}
