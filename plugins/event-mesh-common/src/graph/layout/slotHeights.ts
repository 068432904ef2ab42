import { IndexedGraph } from './indexGraph';
import { metrics } from './metrics';

/**
 * Returns per node the height of the rows in which edges arrive before its card: at the card further right, whichever
 * direction the edge has, and at both cards if they are in one column.
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

/** Returns the height to keep free for a card with its rows. @internal */
export function cardSlot(rows: number): number {
  return Math.max(metrics.card.height + metrics.rowGap, rows + 4);
}

/**
 * Returns the space for one more card at the bottom of a swimlane's highest column, if that has at least three cards.
 *
 * @internal
 */
export function spareRow(cards: number, takesTurns: boolean): number {
  if (cards < 3) {
    return 0;
  }
  return takesTurns
    ? cardSlot(0) - (turnSlot(0, false) + turnSlot(0, true)) / 2
    : metrics.card.height + metrics.rowGap / 2;
}

/**
 * Returns the same height where cards of two layers alternate: cards in front, and rows that pass between them to the
 * cards behind.
 *
 * @internal
 */
export function turnSlot(rows: number, isBehind: boolean): number {
  return isBehind
    ? Math.max(metrics.labelRow, rows) + 4
    : Math.max(metrics.card.height + 2, rows + 4);
}
