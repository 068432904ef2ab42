import { Neighbours } from './neighbours';

/**
 * Swaps nodes that stand next to each other wherever that takes crossings away, once down each column and once up.
 *
 * @internal
 */
export function transpose(
  columns: readonly (readonly string[])[],
  { left, right }: Neighbours,
): string[][] {
  const place = new Map<string, number>();
  const setPlaces = (column: readonly string[]) =>
    column.forEach((id, row) => place.set(id, (row + 0.5) / column.length));
  columns.forEach(setPlaces);
  return columns.map(ids => {
    const column = [...ids];
    const ends = new Map(
      column.map(id => [
        id,
        [left, right].map(side =>
          (side.get(id) ?? [])
            .map(end => place.get(end) ?? 0)
            .sort((a, b) => a - b),
        ),
      ]),
    );
    const improveAt = (row: number) => {
      const [upper, lower] = [column[row], column[row + 1]];
      const before = crossingsOf(ends.get(upper), ends.get(lower));
      const after = crossingsOf(ends.get(lower), ends.get(upper));
      if (after < before) {
        column[row] = lower;
        column[row + 1] = upper;
      }
    };
    column.slice(1).forEach((_, row) => improveAt(row));
    column.slice(1).forEach((_, row) => improveAt(column.length - 2 - row));
    setPlaces(column);
    return column;
  });
}

// How many pairs of lines have the upper node's end below the lower node's end, on each side.
function crossingsOf(
  upper: readonly (readonly number[])[] = [],
  lower: readonly (readonly number[])[] = [],
): number {
  return upper.reduce((sum, ends, side) => {
    const others = lower[side] ?? [];
    let count = 0;
    let above = 0;
    for (const end of ends) {
      while (above < others.length && others[above] < end) {
        above += 1;
      }
      count += above;
    }
    return sum + count;
  }, 0);
}
