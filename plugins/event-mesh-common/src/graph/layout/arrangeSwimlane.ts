import {
  SwimlaneInput,
  SwimlaneOrder,
  swimlaneOrder,
} from './order/swimlaneOrder';
import { mergeTwins } from './order/mergeTwins';
import { PageColumns } from './columnsOf';
import { IndexedGraph } from './indexGraph';
import { metrics } from './metrics';
import { orderSwimlane } from './order/orderSwimlane';
import { refineSwimlane } from './order/refineSwimlane';
import { SiftTable } from './order/siftTable';
import { stackColumn } from './order/sweep';
import { cardSlot, spareRow, turnSlot } from './slotHeights';

/** Other endpoint of an edge to another swimlane, relative to the middle of this swimlane. @internal */
export type ExternalEdge = {
  readonly node: number;
  readonly x: number;
  readonly y: number;
};

/** Positions of a swimlane's nodes. @internal */
export type ArrangedSwimlane = {
  readonly members: readonly number[];
  /** Per member, the number of its column, and the height of its centre below the top of the uppermost slot. */
  readonly columns: readonly number[];
  readonly centres: readonly number[];
  readonly height: number;
};

/** Data that the swimlanes of one layout share. @internal */
export type LayoutContext = {
  readonly graph: IndexedGraph;
  readonly page: PageColumns;
  readonly rows: Float64Array;
  readonly table: SiftTable;
};

/**
 * Orders and positions the nodes of one swimlane.
 *
 * @internal
 */
export function arrangeSwimlane(
  context: LayoutContext,
  members: readonly number[],
  edges: { inner: readonly number[]; outlooks: readonly ExternalEdge[] },
): ArrangedSwimlane {
  const { page, rows, table } = context;
  const input = inputOf(context, members, edges);
  const lines = swimlaneOrder(input);
  const merged = mergeTwins(input);
  const fewer = swimlaneOrder(merged.input);
  orderSwimlane(fewer, table);
  fewer.order.forEach((nodes, column) => {
    lines.order[column] = nodes.flatMap(node => merged.members[node]);
    stackColumn(lines, column);
  });
  const front = page.columns.length - 2;
  const isTurning = page.behind && takesTurns(lines, front);
  // Counted from the left, column 0 of the edges is the area outside the page.
  const last = lines.order[front + 1];
  refineSwimlane(lines, table, () => {
    for (let place = 0; isTurning && place < last.length; place++) {
      const own = rows[members[last[place]]];
      lines.slots[last[place]] = turnSlot(own, place % 2 === 1);
    }
  });
  const columns = members.map(node => page.columnOf[node]);
  last.forEach((node, place) => {
    columns[node] += Number(isTurning && place % 2 === 1);
  });
  const most = Math.max(...lines.order.map(nodes => nodes.length));
  const { centres, height } = fromTop(lines, members.length);
  const spare = spareRow(most, isTurning);
  return { members, columns, centres, height: height + spare };
}

function inputOf(
  { graph, page, rows }: LayoutContext,
  members: readonly number[],
  {
    inner,
    outlooks,
  }: { inner: readonly number[]; outlooks: readonly ExternalEdge[] },
): SwimlaneInput {
  const local = new Map(members.map((node, at) => [node, at]));
  const last = page.behind ? page.columns.length - 2 : page.columns.length - 1;
  const xs = page.columns.slice(0, last + 1).map(column => column.x);
  const far = 2 * page.width;
  const x = [-far, ...xs, page.width + far];
  const columnAt = (at: number) => {
    const found = xs.indexOf(at) + 1;
    return found > 0 ? found : Number(at > 0) * (x.length - 1);
  };
  const columnOf = [
    ...members.map(node => page.columnOf[node] + 1),
    ...outlooks.map(outlook => columnAt(outlook.x)),
  ];
  const numberOf = (node: number) => local.get(node) ?? 0;
  const ends: (readonly [number, number])[] = [
    ...inner.map(
      edge =>
        [numberOf(graph.sources[edge]), numberOf(graph.targets[edge])] as const,
    ),
    ...outlooks.map(
      ({ node }, at) => [numberOf(node), members.length + at] as const,
    ),
  ];
  return {
    x,
    columnOf: Int32Array.from(columnOf),
    slots: Float64Array.from(members, node => cardSlot(rows[node])),
    ends: ends.filter(([a, b]) => columnOf[a] !== columnOf[b]),
    outside: outlooks.map(({ y }) => y),
  };
}

// Alternates cards between the layers only if the last column determines the height of the swimlane.
function takesTurns({ order, slots }: SwimlaneOrder, front: number): boolean {
  const heights = order.map(nodes =>
    nodes.reduce((sum, node) => sum + slots[node], 0),
  );
  const last = heights[front + 1];
  return (
    order[front + 1].length > 3 &&
    last > 1.2 * Math.max(...heights.slice(0, front + 1))
  );
}

function fromTop(
  { slots, y }: SwimlaneOrder,
  count: number,
): { centres: number[]; height: number } {
  let top = Infinity;
  let bottom = -Infinity;
  const least = metrics.card.height;
  for (let node = 0; node < count; node++) {
    const half = Math.max(slots[node], least) / 2;
    top = Math.min(top, y[node] - half);
    bottom = Math.max(bottom, y[node] + half);
  }
  const centres = Array.from({ length: count }, (_, node) =>
    Math.round(y[node] - top),
  );
  return { centres, height: Math.max(least, Math.ceil(bottom - top)) };
}
