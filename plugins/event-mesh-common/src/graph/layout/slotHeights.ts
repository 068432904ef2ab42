import { isLabelled } from '../isLabelled';
import { Graph } from '../types';
import { metrics } from './metrics';

/**
 * Per node id, the height to keep free for its card and for the labels of the edges that come in from the left.
 *
 * @internal
 */
export function slotHeights(
  graph: Graph,
  columnOf: ReadonlyMap<string, number>,
): Map<string, number> {
  const labels = new Map<string, number>();
  for (const edge of graph.edges) {
    const from = columnOf.get(edge.source) ?? 0;
    const to = columnOf.get(edge.target) ?? 0;
    if (isLabelled(edge) && from < to) {
      labels.set(edge.target, (labels.get(edge.target) ?? 0) + 1);
    }
  }
  const { card, rowGap, labelRow } = metrics;
  return new Map(
    graph.nodes.map(({ id }) => [
      id,
      Math.max(card.height + rowGap, (labels.get(id) ?? 0) * labelRow + 8),
    ]),
  );
}
