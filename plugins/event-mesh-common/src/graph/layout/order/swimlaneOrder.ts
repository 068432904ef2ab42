/** One swimlane as edges between columns, for counting crossings. @internal */
export type SwimlaneOrder = {
  /** Per column, its x position. */
  readonly x: readonly number[];
  readonly columnOf: Int32Array;
  /** Number of nodes in the swimlane; nodes outside have higher numbers. */
  readonly inside: number;
  /** Per column, its nodes from top to bottom; the search changes this order. */
  readonly order: number[][];
  readonly slots: Float64Array;
  /** Per node, the height of its centre; nodes outside the swimlane keep theirs. */
  readonly y: Float64Array;
  /** Per edge, its left and right endpoint and their columns. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per edge, the number of edges that it represents. */
  readonly weights: Int32Array;
  /** Edge by column, the height at which it passes. */
  readonly at: Float64Array;
  /** The edges of node n are `edgesOf[starts[n]]` to `edgesOf[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly edgesOf: Int32Array;
  /** Per column, the edges that pass it, or that end at it outside the swimlane. */
  readonly through: readonly (readonly number[])[];
};

/** Input for the order of a swimlane. @internal */
export type SwimlaneInput = {
  readonly x: readonly number[];
  readonly columnOf: Int32Array;
  readonly slots: Float64Array;
  /** Pairs of nodes in two different columns. */
  readonly ends: readonly (readonly [number, number])[];
  /** Number of edges that each pair represents; 1 by default. */
  readonly weights?: readonly number[];
  /** Centres of the nodes outside the swimlane, numbered after those inside. */
  readonly outside: readonly number[];
};

/** @internal */
export function swimlaneOrder(input: SwimlaneInput): SwimlaneOrder {
  const { x, columnOf, slots, ends, outside } = input;
  const inside = columnOf.length - outside.length;
  const left = new Int32Array(ends.length);
  const right = new Int32Array(ends.length);
  const from = new Int32Array(ends.length);
  const to = new Int32Array(ends.length);
  const weights = new Int32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge++) {
    const [a, b] = ends[edge];
    const isOnward = columnOf[a] < columnOf[b];
    left[edge] = isOnward ? a : b;
    right[edge] = isOnward ? b : a;
    from[edge] = columnOf[left[edge]];
    to[edge] = columnOf[right[edge]];
    weights[edge] = input.weights?.[edge] ?? 1;
  }
  const order: number[][] = x.map(() => []);
  for (let node = 0; node < inside; node++) {
    order[columnOf[node]].push(node);
  }
  const y = new Float64Array(columnOf.length);
  y.set(outside, inside);
  const at = new Float64Array(ends.length * x.length);
  const edges = { x, columnOf, inside, order, slots, y, at, weights };
  const endsOf = { left, right, from, to };
  return {
    ...edges,
    ...endsOf,
    ...incidence(columnOf.length, left, right),
    through: throughColumns(x.length, inside, endsOf),
  };
}

function throughColumns(
  columns: number,
  inside: number,
  {
    left,
    right,
    from,
    to,
  }: Pick<SwimlaneOrder, 'left' | 'right' | 'from' | 'to'>,
): number[][] {
  const through: number[][] = Array.from({ length: columns }, () => []);
  for (let edge = 0; edge < left.length; edge++) {
    for (let column = from[edge]; column <= to[edge]; column++) {
      const isInner = column > from[edge] && column < to[edge];
      const end = column === from[edge] ? left[edge] : right[edge];
      if (isInner || end >= inside) {
        through[column].push(edge);
      }
    }
  }
  return through;
}

function incidence(nodes: number, left: Int32Array, right: Int32Array) {
  const starts = new Int32Array(nodes + 1);
  for (let edge = 0; edge < left.length; edge++) {
    starts[left[edge] + 1] += 1;
    starts[right[edge] + 1] += 1;
  }
  for (let node = 0; node < nodes; node++) {
    starts[node + 1] += starts[node];
  }
  const next = starts.slice();
  const edgesOf = new Int32Array(2 * left.length);
  for (let edge = 0; edge < left.length; edge++) {
    edgesOf[next[left[edge]]++] = edge;
    edgesOf[next[right[edge]]++] = edge;
  }
  return { starts, edgesOf };
}

/** Updates where the edges of a column's nodes pass. @internal */
export function traceColumn(edges: SwimlaneOrder, column: number): void {
  const { order, starts, edgesOf } = edges;
  for (const node of order[column]) {
    for (let i = starts[node]; i < starts[node + 1]; i++) {
      traceEdge(edges, edgesOf[i]);
    }
  }
}

/** @internal */
export function traceAll(edges: SwimlaneOrder): void {
  for (let edge = 0; edge < edges.left.length; edge++) {
    traceEdge(edges, edge);
  }
}

function traceEdge(
  { x, y, left, right, from, to, at }: SwimlaneOrder,
  edge: number,
) {
  const first = from[edge];
  const last = to[edge];
  const start = y[left[edge]];
  const end = y[right[edge]];
  const base = edge * x.length;
  at[base + first] = start;
  at[base + last] = end;
  if (last > first + 1) {
    const slope = (end - start) / (x[last] - x[first]);
    for (let column = first + 1; column < last; column++) {
      at[base + column] = start + slope * (x[column] - x[first]);
    }
  }
}
