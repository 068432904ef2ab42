import { isLabelled } from '../isLabelled';
import { Graph, Lane } from '../types';
import { metrics } from './metrics';
import { routingDepth } from './routingDepth';

/** @internal */
export type Column = { readonly lane: Lane; readonly x: number };

/** @internal */
export type Columns = {
  readonly columns: readonly Column[];
  /** Per node id, its column's number, from left to right. */
  readonly columnOf: ReadonlyMap<string, number>;
};

/**
 * The columns that all bands share: one of ingress, EventTypes where there are any, routing by depth, one of egress.
 *
 * @internal
 */
export function columnsOf(
  graph: Graph,
  bandOf: ReadonlyMap<string, string>,
): Columns {
  const depth = routingDepth(graph, bandOf, metrics.deepest);
  const first = graph.nodes.some(node => node.type === 'eventType') ? 2 : 1;
  const routing = Math.max(0, ...new Set(depth.values())) + 1;
  const last = first + routing;
  const columnOf = new Map<string, number>();
  for (const node of graph.nodes) {
    if (node.lane === 'routing') {
      const found = depth.get(node.id);
      columnOf.set(node.id, found === undefined ? 1 : first + found);
    } else {
      columnOf.set(node.id, node.lane === 'ingress' ? 0 : last);
    }
  }
  const wide = new Set<number>();
  for (const edge of graph.edges) {
    const from = columnOf.get(edge.source) ?? 0;
    const to = columnOf.get(edge.target) ?? 0;
    if (isLabelled(edge) && from < to) {
      wide.add(to);
    }
  }
  const columns: Column[] = [];
  let x = metrics.bandPadding + metrics.card.width / 2;
  for (let at = 0; at <= last; at++) {
    if (at > 0) {
      const gap = wide.has(at) ? metrics.labelledGap : metrics.columnGap;
      x += metrics.card.width + gap;
    }
    columns.push({ lane: laneAt(at, last), x });
  }
  return { columns, columnOf };
}

function laneAt(at: number, last: number): Lane {
  if (at === 0) {
    return 'ingress';
  }
  return at === last ? 'egress' : 'routing';
}
