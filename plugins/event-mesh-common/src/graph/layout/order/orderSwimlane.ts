import { SwimlaneOrder, traceAll, traceColumn } from './swimlaneOrder';
import { countCrossings } from './countCrossings';
import { randomNumbers } from './randomNumbers';
import { siftColumn } from './siftColumn';
import { SiftTable, blurTable } from './siftTable';
import { stackColumn, sweep, sweepColumn } from './sweep';

const sweeps = 3;
const rounds = 3;
/** Number of times that a good order is perturbed to find a better one. */
const shakes = 6;
/** Factor by which a perturbed order may have more crossings and still be the next start. */
const tolerance = 1.05;
/** Most edges for repeated attempts; with more, they take too long. @internal */
export const mostLines = 300;

/**
 * Orders the nodes of each column of a swimlane to reduce crossings: barycenter sweeps from every order of the hubs,
 * then sifting, then repeated perturbation and sifting.
 *
 * @internal
 */
export function orderSwimlane(lines: SwimlaneOrder, table: SiftTable): void {
  const start = lines.order.map(nodes => [...nodes]);
  const isSmall = lines.left.length <= mostLines;
  const best = {
    crossings: Infinity,
    order: start.map(nodes => [...nodes]),
    y: lines.y.slice(),
  };
  const hub = hubColumn(lines);
  for (const hubs of isSmall ? ordersOf(start[hub]) : [start[hub]]) {
    setOrder(lines.order, start);
    lines.order[hub].splice(0, hubs.length, ...hubs);
    lines.order.forEach((_, column) => stackColumn(lines, column));
    sweepFrom(lines, hub);
    traceAll(lines);
    improve(lines, table);
    keep();
  }
  back();
  if (isSmall) {
    const random = randomNumbers();
    for (let count = 0; count < shakes && best.crossings > 0; count++) {
      shake(lines, table, random);
      improve(lines, table);
      if (keep() > tolerance * best.crossings) {
        back();
      }
    }
    back();
  }

  function keep(): number {
    const crossings = isSmall ? countCrossings(lines) : 0;
    if (crossings < best.crossings) {
      best.crossings = crossings;
      setOrder(best.order, lines.order);
      best.y.set(lines.y);
    }
    return crossings;
  }

  function back() {
    setOrder(lines.order, best.order);
    lines.y.set(best.y);
    traceAll(lines);
  }
}

function setOrder(order: number[][], wanted: readonly (readonly number[])[]) {
  wanted.forEach((nodes, column) => {
    for (let i = 0; i < nodes.length; i++) {
      order[column][i] = nodes[i];
    }
  });
}

// The column with the most edges per node: brokers, if there are any.
function hubColumn({ order, starts }: SwimlaneOrder): number {
  const means = order.map(
    nodes =>
      nodes.reduce((sum, node) => sum + starts[node + 1] - starts[node], 0) /
      (nodes.length || 1),
  );
  return means.indexOf(Math.max(...means));
}

// All orders of three nodes, except for reflections.
function ordersOf(nodes: readonly number[]): (readonly number[])[] {
  const [a, b, c] = nodes;
  return nodes.length === 3 ? [nodes, [b, a, c], [a, c, b]] : [nodes];
}

function sweepFrom(lines: SwimlaneOrder, hub: number) {
  for (let column = hub + 1; column < lines.order.length; column++) {
    sweepColumn(lines, column, 'left');
  }
  for (let column = hub - 1; column >= 0; column--) {
    sweepColumn(lines, column, 'right');
  }
  for (let count = 0; count < sweeps; count++) {
    sweep(lines, count % 2 === 0 ? 'right' : 'left');
  }
}

/** Sifts all columns, and repeats those for which a change of another column may allow an improvement. */
function improve(lines: SwimlaneOrder, table: SiftTable) {
  const stale = lines.order.map(nodes => nodes.length > 1);
  const usable = [...stale];
  for (let round = 0; round < rounds && stale.includes(true); round++) {
    for (let column = stale.length - 1; column >= 0; column--) {
      if (stale[column]) {
        stale[column] = false;
        if (siftColumn(lines, column, table)) {
          restack(lines, column);
          usable.forEach((is, other) => {
            stale[other] = stale[other] || (is && other !== column);
          });
        }
      }
    }
  }
}

/** Perturbs the order: sifts each column with blurred crossing counts. */
function shake(
  lines: SwimlaneOrder,
  table: SiftTable,
  random: (below: number) => number,
) {
  const blur = (size: number) => blurTable(table, size, random);
  const { starts } = lines;
  lines.order.forEach((nodes, column) => {
    // Nodes with one edge each follow the other columns.
    const leads = nodes.some(node => starts[node + 1] - starts[node] > 1);
    if (leads && nodes.length > 2 && siftColumn(lines, column, table, blur)) {
      restack(lines, column);
    }
  });
}

function restack(lines: SwimlaneOrder, column: number) {
  stackColumn(lines, column);
  traceColumn(lines, column);
}
