import { Neighbours } from './neighbours';
import { settle } from './settle';

/** Slight, so that a node without neighbours yields to all others. */
const alone = 0.05;

/**
 * The height of every node's centre below the top of its band, and the height of them all: each node as near as can be to
 * the middle of its neighbours.
 *
 * @internal
 */
export function placeBand(
  columns: readonly (readonly string[])[],
  neighbours: Neighbours,
  slots: ReadonlyMap<string, number>,
): { centres: Map<string, number>; height: number } {
  const slotOf = (id: string) => slots.get(id) ?? 0;
  const centres = new Map<string, number>();
  for (const column of columns) {
    const height = column.reduce((sum, id) => sum + slotOf(id), 0);
    let top = -height / 2;
    for (const id of column) {
      centres.set(id, top + slotOf(id) / 2);
      top += slotOf(id);
    }
  }
  const numbers = columns.map((_, at) => at);
  const back = [...numbers].reverse();
  for (const [order, sides] of [
    [numbers, [neighbours.left]],
    [back, [neighbours.right]],
    [numbers, [neighbours.left, neighbours.right]],
  ] as const) {
    for (const at of order) {
      settleColumn(columns[at], sides);
    }
  }
  return moveToTop(centres, slotOf);

  function settleColumn(
    column: readonly string[],
    sides: readonly ReadonlyMap<string, readonly string[]>[],
  ) {
    const settled = settle(
      column.map(id => {
        const ends = sides
          .flatMap(side => side.get(id) ?? [])
          .map(end => centres.get(end) ?? 0);
        return {
          y: ends.length > 0 ? median(ends) : centres.get(id) ?? 0,
          height: slotOf(id),
          weight: ends.length || alone,
        };
      }),
    );
    column.forEach((id, i) => centres.set(id, settled[i]));
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function moveToTop(
  centres: ReadonlyMap<string, number>,
  slotOf: (id: string) => number,
): { centres: Map<string, number>; height: number } {
  let top = Infinity;
  let bottom = -Infinity;
  centres.forEach((y, id) => {
    top = Math.min(top, y - slotOf(id) / 2);
    bottom = Math.max(bottom, y + slotOf(id) / 2);
  });
  if (centres.size === 0) {
    return { centres: new Map(), height: 0 };
  }
  return {
    centres: new Map([...centres].map(([id, y]) => [id, Math.round(y - top)])),
    height: Math.ceil(bottom - top),
  };
}
