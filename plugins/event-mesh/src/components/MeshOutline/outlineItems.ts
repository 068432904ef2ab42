import type {
  Swimlane,
  Box,
  Graph,
  GraphEdge,
  GraphNode,
  Column,
} from 'backstage-plugin-event-mesh-common';
import { Stop } from './walk';

/** Up to so many nodes the outline contains the whole graph. @internal */
export const mostInOutline = 300;
/** Number of nodes per column before and after the current position in a larger graph. */
const near = 20;

/** @internal */
export type OutlineNode = {
  readonly node: GraphNode;
  /** Outgoing edges of the node. */
  readonly edges: readonly GraphEdge[];
};

/** @internal */
export type OutlineColumn = {
  readonly column: Column;
  readonly swimlanes: readonly {
    readonly title: string;
    readonly nodes: readonly OutlineNode[];
  }[];
};

/** @internal */
export type Outline = {
  readonly columns: readonly OutlineColumn[];
  readonly shown: number;
  readonly total: number;
};

const columnNames: readonly Column[] = ['ingress', 'routing', 'egress'];

/**
 * Returns a graph as nested lists: columns, swimlanes, nodes, outgoing edges. Of a large graph only a window around the
 * current position in each column, plus both endpoints of all edges there.
 *
 * @internal
 */
export function outlineOf(
  graph: Graph,
  layout: {
    readonly boxes: ReadonlyMap<string, Box>;
    readonly swimlanes: readonly Swimlane[];
  },
  at: Stop | undefined,
): Outline {
  const { boxes } = layout;
  const yOf = ({ id }: { id: string }) => boxes.get(id)?.y ?? 0;
  const byPlace = (a: GraphNode, b: GraphNode) =>
    yOf(a) - yOf(b) ||
    (boxes.get(a.id)?.x ?? 0) - (boxes.get(b.id)?.x ?? 0) ||
    (a.id < b.id ? -1 : 1);
  const sorted = [...graph.nodes].sort(byPlace);
  const kept =
    sorted.length > mostInOutline ? nearby(graph, sorted, at) : undefined;
  const out = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const known = out.get(edge.source);
    if (known) {
      known.push(edge);
    } else {
      out.set(edge.source, [edge]);
    }
  }
  const columns = columnNames.map(column => {
    const swimlanes = new Map<string, OutlineNode[]>();
    for (const node of sorted) {
      if (node.column === column && (!kept || kept.has(node.id))) {
        const title = [node.cluster, node.namespace]
          .filter(Boolean)
          .join(' / ');
        const item = { node, edges: out.get(node.id) ?? [] };
        swimlanes.set(title, [...(swimlanes.get(title) ?? []), item]);
      }
    }
    return {
      column,
      swimlanes: [...swimlanes].map(([title, nodes]) => ({ title, nodes })),
    };
  });
  return {
    columns: columns.filter(({ swimlanes }) => swimlanes.length > 0),
    shown: kept?.size ?? sorted.length,
    total: sorted.length,
  };
}

function nearby(
  graph: Graph,
  sorted: readonly GraphNode[],
  at: Stop | undefined,
): ReadonlySet<string> {
  const edge =
    at?.type === 'edge'
      ? graph.edges.find(({ id }) => id === at.id)
      : undefined;
  const ends = edge ? [edge.source, edge.target] : [at?.id];
  const centre = Math.max(
    0,
    sorted.findIndex(({ id }) => ends.includes(id)),
  );
  const kept = new Set<string>(ends.filter(id => id !== undefined));
  for (const column of columnNames) {
    const own = sorted.flatMap((node, i) =>
      node.column === column ? [i] : [],
    );
    const after = own.findIndex(i => i >= centre);
    const middle = after < 0 ? own.length : after;
    own
      .slice(Math.max(0, middle - near), middle + near)
      .forEach(i => kept.add(sorted[i].id));
  }
  for (const { source, target } of graph.edges) {
    if (ends.includes(source) || ends.includes(target)) {
      kept.add(source).add(target);
    }
  }
  return kept;
}
