import { pushTo } from '../pushTo';
import { Neighbours } from './neighbours';

/**
 * How often straight lines between the same two columns cross, counted in n log n.
 *
 * @internal
 */
export function countCrossings(
  columns: readonly (readonly string[])[],
  { right }: Neighbours,
): number {
  const at = new Map<string, { column: number; row: number }>();
  columns.forEach((ids, column) =>
    ids.forEach((id, row) => at.set(id, { column, row })),
  );
  let crossings = 0;
  for (const ids of columns) {
    const rowsByColumn = new Map<number, number[]>();
    for (const id of ids) {
      const ends = (right.get(id) ?? [])
        .map(end => at.get(end))
        .filter(end => end !== undefined)
        .sort((a, b) => a.row - b.row);
      for (const { column, row } of ends) {
        pushTo(rowsByColumn, column, row);
      }
    }
    for (const [column, rows] of rowsByColumn) {
      crossings += countInversions(rows, columns[column].length);
    }
  }
  return crossings;
}

// A Fenwick tree over the rows seen so far.
function countInversions(rows: readonly number[], size: number): number {
  const tree = new Array<number>(size + 1).fill(0);
  let inversions = 0;
  rows.forEach((row, seen) => {
    let notAbove = 0;
    for (let i = row + 1; i > 0; i -= i & -i) {
      notAbove += tree[i];
    }
    inversions += seen - notAbove;
    for (let i = row + 1; i <= size; i += i & -i) {
      tree[i] += 1;
    }
  });
  return inversions;
}
