import { SwimlaneOrder } from './swimlaneOrder';
import { SiftTable } from './siftTable';

/**
 * Counts crossings for every order of some nodes of a column while other columns keep their order.
 *
 * @internal
 */
export function fillTable(
  table: SiftTable,
  lines: SwimlaneOrder,
  { column, size }: { column: number; size: number },
): void {
  const { pairs, passing } = table;
  pairs.fill(0, 0, size * size);
  passing.fill(0, 0, size * (size + 1));
  const left = findSegments(table, lines, { size, ends: lines.right });
  fillSide(table, lines, {
    column,
    size,
    count: left,
    far: lines.from,
    sign: 1,
  });
  const right = findSegments(table, lines, { size, ends: lines.left });
  fillSide(table, lines, {
    column,
    size,
    count: right,
    far: lines.to,
    sign: -1,
  });
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      pairs[i * size + j] = -pairs[j * size + i];
    }
  }
  if (lines.through[column].length > 0) {
    sumUp(passing, size);
  }
}

function sumUp(passing: Int32Array, size: number) {
  for (let i = 0; i < size; i++) {
    const base = i * (size + 1);
    for (let place = 1; place < size; place++) {
      passing[base + place] += passing[base + place - 1];
    }
  }
}

function findSegments(
  { own, owners, nodes }: SiftTable,
  { starts, edgesOf }: SwimlaneOrder,
  { size, ends }: { size: number; ends: Int32Array },
): number {
  let count = 0;
  for (let i = 0; i < size; i++) {
    const node = nodes[i];
    for (let j = starts[node]; j < starts[node + 1]; j++) {
      if (ends[edgesOf[j]] === node) {
        own[count] = edgesOf[j];
        owners[count] = i;
        count += 1;
      }
    }
  }
  return count;
}

function fillSide(
  { pairs, passing, own, owners, nodes }: SiftTable,
  { x, at, y, through, weights }: SwimlaneOrder,
  of: {
    column: number;
    size: number;
    count: number;
    far: Int32Array;
    sign: 1 | -1;
  },
) {
  const { column, size, count, far, sign } = of;
  const columns = x.length;
  for (let p = 0; p < count; p++) {
    const base = own[p] * columns;
    const reach = far[own[p]];
    const owner = owners[p];
    const weight = weights[own[p]];
    for (let q = p + 1; q < count; q++) {
      const line = own[q];
      const other = far[line];
      // Compared where the shorter of the two edges ends.
      const meet = (reach - other) * sign > 0 ? reach : other;
      const apart = at[base + meet] - at[line * columns + meet];
      // Edges are sorted by their nodes: this fills the upper half.
      if (apart > 0) {
        pairs[owner * size + owners[q]] += weight * weights[line];
      } else if (apart < 0) {
        pairs[owner * size + owners[q]] -= weight * weights[line];
      }
    }
  }
  const passes = through[column];
  for (let i = 0; i < passes.length; i++) {
    const pass = passes[i];
    const reach = far[pass];
    if (reach === column) {
      continue;
    }
    const height = at[pass * columns + column];
    let above = 0;
    while (above < size && y[nodes[above]] < height) {
      above += 1;
    }
    for (let p = 0; p < count; p++) {
      const line = own[p];
      const other = far[line];
      const meet = (reach - other) * sign > 0 ? reach : other;
      const apart = at[line * columns + meet] - at[pass * columns + meet];
      const base = owners[p] * (size + 1);
      const weight = weights[line] * weights[pass];
      // An edge from below crosses as long as its node is above the passing edge, and vice versa.
      if (line === pass) {
        continue;
      } else if (apart > 0) {
        passing[base] += weight;
        passing[base + above] -= weight;
      } else if (apart < 0) {
        passing[base + above] += weight;
      }
    }
  }
}
