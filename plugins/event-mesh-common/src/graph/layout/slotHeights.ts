import { IndexedGraph } from './indexGraph';
import { metrics } from './metrics';

/**
 * Per node, the height of the rows in which edges arrive before its card: at the card that lies further right, whichever
 * way the edge leads, and at both where they stand in one column.
 *
 * @param places - per node, the number of its column from left to right over all pages
 * @internal
 */
export function rowHeights(
  { nodes, sources, targets, labelled }: IndexedGraph,
  places: Int32Array,
): Float64Array {
  const { labelRow, lineRow } = metrics;
  const heights = new Float64Array(nodes.length);
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge];
    const target = targets[edge];
    const row = labelled[edge] === 1 ? labelRow : lineRow;
    if (places[source] > places[target]) {
      heights[source] += row;
    } else {
      heights[target] += row;
      heights[source] += places[source] === places[target] ? lineRow : 0;
    }
  }
  return heights;
}

/** The height to keep free for a card with its rows. @internal */
export function cardSlot(rows: number): number {
  return Math.max(metrics.card.height + metrics.rowGap, rows + 4);
}

/** Room for one more card below the others of a swimlane's highest column, where it has several. @internal */
export function spareRow(cards: number, takesTurns: boolean): number {
  if (cards < 3) {
    return 0;
  }
  return takesTurns
    ? cardSlot(0) - (turnSlot(0, false) + turnSlot(0, true)) / 2
    : metrics.card.height + metrics.rowGap / 2;
}

/**
 * The same where the layers of a column take turns: cards in front, and rows that pass between them to the cards behind.
 *
 * @internal
 */
export function turnSlot(rows: number, isBehind: boolean): number {
  return isBehind
    ? Math.max(metrics.labelRow, rows) + 4
    : Math.max(metrics.card.height + 2, rows + 4);
}
