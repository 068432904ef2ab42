import { Column } from '../types';
import { IndexedGraph } from './indexGraph';
import { metrics } from './metrics';
import { routingDepth } from './routingDepth';

/** A column of one page, its x counted from the left of the page's cards. @internal */
type PageColumn = {
  readonly column: Column;
  readonly x: number;
  /** Left border of the labels before it. */
  readonly labels: number;
};

/** @internal */
export type PageColumns = {
  readonly columns: readonly PageColumn[];
  /** From the left of the first card to the right of the last. */
  readonly width: number;
  /** Whether the last column is behind the one before it, and its cards alternate with those. */
  readonly behind: boolean;
  /** Per node, the number of its column; nodes that can be behind count to the column in front. */
  readonly columnOf: Int32Array;
};

/**
 * Returns the columns that all swimlanes share: one of ingress, several of routing by depth with EventTypes in a
 * separate one before or after them, and one of egress.
 *
 * @internal
 */
export function columnsOf(
  graph: IndexedGraph,
  swimlaneOf: Int32Array,
): PageColumns {
  const { nodes } = graph;
  const depth = routingDepth(graph, swimlaneOf, metrics.deepest);
  const types = sideOfTypes(graph);
  const first = types < 0 ? 2 : 1;
  const routing = depth.reduce((most, own) => Math.max(most, own), 0) + 1;
  const typesAt = types < 0 ? 1 : first + routing;
  const last = first + routing + (types > 0 ? 1 : 0);
  const columnOf = Int32Array.from(nodes, ({ column, type }, number) => {
    if (column === 'routing') {
      return type === 'eventType' ? typesAt : first + depth[number];
    }
    return column === 'ingress' ? 0 : last;
  });
  const placed = placeColumns(last, labelledColumns(graph, columnOf));
  return { ...placed, behind: false, columnOf };
}

/** Adds a second egress column behind the first. @internal */
export function withColumnBehind(page: PageColumns): PageColumns {
  const { card, behind } = metrics;
  const front = page.columns[page.columns.length - 1];
  return {
    ...page,
    columns: [...page.columns, { ...front, x: front.x + card.width + behind }],
    width: page.width + card.width + behind,
    behind: true,
  };
}

// Returns -1 if most EventTypes lead to brokers, 1 if brokers lead to most of them, 0 without EventTypes.
function sideOfTypes({ nodes, sources, targets }: IndexedGraph): -1 | 0 | 1 {
  const isType = nodes.map(node => node.type === 'eventType');
  if (!isType.includes(true)) {
    return 0;
  }
  let onward = 0;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge];
    const target = targets[edge];
    if (isType[source] && nodes[target].column === 'routing') {
      onward -= 1;
    } else if (isType[target] && nodes[source].column === 'routing') {
      onward += 1;
    }
  }
  return onward > 0 ? 1 : -1;
}

// Labels are before the card further right; between two cards of one column, before the target of the edge.
function labelledColumns(
  { sources, targets, labelled }: IndexedGraph,
  columnOf: Int32Array,
): Set<number> {
  const found = new Set<number>();
  for (let edge = 0; edge < sources.length; edge++) {
    if (labelled[edge] === 1) {
      found.add(Math.max(columnOf[sources[edge]], columnOf[targets[edge]]));
    }
  }
  return found;
}

function placeColumns(
  last: number,
  labelledAt: ReadonlySet<number>,
): { columns: PageColumn[]; width: number } {
  const { card, gutter, labels, arrow } = metrics;
  const columns: PageColumn[] = [];
  let left = 0;
  for (let at = 0; at <= last; at++) {
    const room = labelledAt.has(at) ? labels : 0;
    left += at > 0 || room > 0 ? gutter + room + arrow : 0;
    columns.push({
      column: columnAt(at, last),
      x: left + card.width / 2,
      labels: left - arrow - room,
    });
    left += card.width;
  }
  return { columns, width: left };
}

function columnAt(at: number, last: number): Column {
  if (at === 0) {
    return 'ingress';
  }
  return at === last ? 'egress' : 'routing';
}
