/** One swimlane as lines between columns, for counting where these cross. @internal */
export type SwimlaneOrder = {
  /** Per column, where it stands. */
  readonly x: readonly number[];
  readonly columnOf: Int32Array;
  /** How many nodes are in the swimlane: those outside have higher numbers. */
  readonly inside: number;
  /** Per column, its nodes from top to bottom: what the search changes. */
  readonly order: number[][];
  readonly slots: Float64Array;
  /** Per node, its centre; ends outside the swimlane keep theirs. */
  readonly y: Float64Array;
  /** Per line, its left end, its right end and their columns. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per line, how many it stands for. */
  readonly weights: Int32Array;
  /** Line by column, the height at which it passes. */
  readonly at: Float64Array;
  /** The lines of node n are `linesOf[starts[n]]` to `linesOf[starts[n + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly linesOf: Int32Array;
  /** Per column, the lines that pass it, or that end at it outside the swimlane. */
  readonly through: readonly (readonly number[])[];
};

/** What a swimlane's lines are made of. @internal */
export type SwimlaneInput = {
  readonly x: readonly number[];
  readonly columnOf: Int32Array;
  readonly slots: Float64Array;
  /** Pairs of nodes, each of two columns. */
  readonly ends: readonly (readonly [number, number])[];
  /** How many lines each of these stands for; one, where nothing is said. */
  readonly weights?: readonly number[];
  /** Centres of the nodes outside the swimlane, whose numbers follow on those inside. */
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
  for (let line = 0; line < ends.length; line++) {
    const [a, b] = ends[line];
    const isOnward = columnOf[a] < columnOf[b];
    left[line] = isOnward ? a : b;
    right[line] = isOnward ? b : a;
    from[line] = columnOf[left[line]];
    to[line] = columnOf[right[line]];
    weights[line] = input.weights?.[line] ?? 1;
  }
  const order: number[][] = x.map(() => []);
  for (let node = 0; node < inside; node++) {
    order[columnOf[node]].push(node);
  }
  const y = new Float64Array(columnOf.length);
  y.set(outside, inside);
  const at = new Float64Array(ends.length * x.length);
  const lines = { x, columnOf, inside, order, slots, y, at, weights };
  const endsOf = { left, right, from, to };
  return {
    ...lines,
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
  for (let line = 0; line < left.length; line++) {
    for (let column = from[line]; column <= to[line]; column++) {
      const isInner = column > from[line] && column < to[line];
      const end = column === from[line] ? left[line] : right[line];
      if (isInner || end >= inside) {
        through[column].push(line);
      }
    }
  }
  return through;
}

function incidence(nodes: number, left: Int32Array, right: Int32Array) {
  const starts = new Int32Array(nodes + 1);
  for (let line = 0; line < left.length; line++) {
    starts[left[line] + 1] += 1;
    starts[right[line] + 1] += 1;
  }
  for (let node = 0; node < nodes; node++) {
    starts[node + 1] += starts[node];
  }
  const next = starts.slice();
  const linesOf = new Int32Array(2 * left.length);
  for (let line = 0; line < left.length; line++) {
    linesOf[next[left[line]]++] = line;
    linesOf[next[right[line]]++] = line;
  }
  return { starts, linesOf };
}

/** Writes down anew where the lines of a column's nodes pass. @internal */
export function traceColumn(lines: SwimlaneOrder, column: number): void {
  const { order, starts, linesOf } = lines;
  for (const node of order[column]) {
    for (let i = starts[node]; i < starts[node + 1]; i++) {
      traceLine(lines, linesOf[i]);
    }
  }
}

/** @internal */
export function traceAll(lines: SwimlaneOrder): void {
  for (let line = 0; line < lines.left.length; line++) {
    traceLine(lines, line);
  }
}

function traceLine(
  { x, y, left, right, from, to, at }: SwimlaneOrder,
  line: number,
) {
  const first = from[line];
  const last = to[line];
  const start = y[left[line]];
  const end = y[right[line]];
  const base = line * x.length;
  at[base + first] = start;
  at[base + last] = end;
  if (last > first + 1) {
    const slope = (end - start) / (x[last] - x[first]);
    for (let column = first + 1; column < last; column++) {
      at[base + column] = start + slope * (x[column] - x[first]);
    }
  }
}
