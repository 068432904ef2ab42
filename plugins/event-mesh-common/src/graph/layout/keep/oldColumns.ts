import { GraphLayout, Layer } from '../../types';
import { PageColumns } from '../columnsOf';
import { IndexedGraph } from '../indexGraph';
import { metrics } from '../metrics';

/**
 * Reads the columns of the previous layout as those of one page. Every node is in the column of its counterparts; a
 * node without counterparts goes to the nearest column of its kind.
 *
 * @internal
 */
export function oldColumns(
  { nodes }: IndexedGraph,
  wanted: PageColumns,
  previous: GraphLayout,
): PageColumns {
  const first = previous.layers.filter(({ page }) => page === 0);
  const behind = first[first.length - 1].behind;
  const numbers = columnNumbers(previous.layers, first.length, behind);
  const votes = wanted.columns.map(() => new Map<number, number>());
  nodes.forEach(({ id, column: group }, node) => {
    const box = previous.boxes.get(id);
    const number = box && numbers.get(box.x);
    if (number !== undefined && first[number].column === group) {
      const own = votes[wanted.columnOf[node]];
      own.set(number, (own.get(number) ?? 0) + 1);
    }
  });
  const columnOf = votes.map(
    (own, column) => mostVoted(own) ?? nearest(wanted, column, first),
  );
  const { card, swimlanePadding } = metrics;
  return {
    columns: first.map(({ column, x, labels }) => ({
      column,
      x: x - swimlanePadding,
      labels: labels - swimlanePadding,
    })),
    width: first[first.length - 1].x + card.width / 2 - swimlanePadding,
    behind,
    columnOf: wanted.columnOf.map(column => columnOf[column]),
  };
}

// Layers behind count to the column in front.
function columnNumbers(
  columns: readonly Layer[],
  size: number,
  behind: boolean,
): Map<number, number> {
  return new Map(
    columns.map(({ x }, at) => {
      const number = at % size;
      return [x, behind && number === size - 1 ? number - 1 : number];
    }),
  );
}

function mostVoted(votes: ReadonlyMap<number, number>): number | undefined {
  const [first] = [...votes].sort(
    ([a, votesA], [b, votesB]) => votesB - votesA || a - b,
  );
  return first?.[0];
}

function nearest(
  wanted: PageColumns,
  column: number,
  columns: readonly Layer[],
): number {
  const { column: group } = wanted.columns[column];
  const depth = column - wanted.columns.findIndex(own => own.column === group);
  const own = columns.flatMap((other, number) =>
    other.column === group && !other.behind ? [number] : [],
  );
  return own[Math.min(depth, own.length - 1)];
}
