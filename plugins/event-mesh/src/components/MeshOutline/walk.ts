import type {
  Box,
  Graph,
  GraphEdge,
  GraphNode,
  Column,
} from 'backstage-plugin-event-mesh-common';

/**
 * A position in the graph: at a node, possibly reached over an edge, or at an edge, seen from one of its endpoints.
 *
 * @internal
 */
export type Stop =
  | { readonly type: 'node'; readonly id: string; readonly via?: string }
  | {
      readonly type: 'edge';
      readonly id: string;
      readonly from: 'source' | 'target';
    };

/** @internal */
export type Direction =
  | 'downstream'
  | 'upstream'
  | 'previous'
  | 'next'
  | 'first'
  | 'last'
  | 'previousColumn'
  | 'nextColumn'
  | 'back';

/** @internal */
export type Walk = {
  readonly start: Stop | undefined;
  readonly has: (stop: Stop) => boolean;
  /** Returns the next stop, or undefined if there is none in that direction. */
  readonly go: (from: Stop, direction: Direction) => Stop | undefined;
  /** Position of a stop among its siblings, from 1. */
  readonly placeOf: (stop: Stop) => { position: number; total: number };
  /** Returns the stop of a node or edge. */
  readonly stopAt: (id: string) => Stop | undefined;
};

const columns: readonly Column[] = ['ingress', 'routing', 'egress'];

/**
 * Creates the keyboard navigation of a graph: along the flow from node to edge to node, and across it between siblings.
 *
 * @internal
 */
export function createWalk(
  graph: Graph,
  boxes: ReadonlyMap<string, Box>,
): Walk {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const edges = new Map(graph.edges.map(edge => [edge.id, edge]));
  const inLane = new Map(
    columns.map(column => [
      column,
      graph.nodes.filter(node => node.column === column).sort(byPlace(boxes)),
    ]),
  );
  const out = linesBy(graph.edges, 'source', 'target', boxes);
  const into = linesBy(graph.edges, 'target', 'source', boxes);

  const siblings = (stop: Stop): readonly { readonly id: string }[] => {
    if (stop.type === 'node') {
      const column = nodes.get(stop.id)?.column;
      return (column && inLane.get(column)) ?? [];
    }
    const edge = edges.get(stop.id);
    const lines = stop.from === 'source' ? out : into;
    return (edge && lines.get(edge[stop.from])) ?? [];
  };
  const indexOf = (stop: Stop) =>
    siblings(stop).findIndex(({ id }) => id === stop.id);
  const sibling = (stop: Stop, at: number): Stop | undefined => {
    const found = siblings(stop)[at];
    return found && found.id !== stop.id
      ? { ...stop, id: found.id }
      : undefined;
  };
  const along = (stop: Stop, side: 'source' | 'target'): Stop | undefined => {
    if (stop.type === 'edge') {
      const end = edges.get(stop.id)?.[side];
      return end === undefined
        ? undefined
        : { type: 'node', id: end, via: stop.id };
    }
    const lines = (side === 'target' ? out : into).get(stop.id) ?? [];
    const line = lines.find(({ id }) => id === stop.via) ?? lines[0];
    const from = side === 'target' ? 'source' : 'target';
    return line && { type: 'edge', id: line.id, from };
  };
  const column = (stop: Stop, by: 1 | -1): Stop | undefined => {
    const here = stop.type === 'node' ? nodes.get(stop.id) : undefined;
    const others = columns
      .slice(0)
      .map(name => inLane.get(name) ?? [])
      .filter(each => each.length > 0);
    const at = others.findIndex(each => here && each.includes(here));
    const wanted = at < 0 ? undefined : others[at + by];
    return wanted && here
      ? { type: 'node', id: nearest(wanted, here, boxes).id }
      : undefined;
  };

  const all = columns.flatMap(each => inLane.get(each) ?? []);
  return {
    start: all[0] && { type: 'node', id: all[0].id },
    has: ({ type, id }) => (type === 'node' ? nodes : edges).has(id),
    go: (from, direction) => {
      switch (direction) {
        case 'downstream':
          return along(from, 'target');
        case 'upstream':
          return along(from, 'source');
        case 'previous':
          return sibling(from, indexOf(from) - 1);
        case 'next':
          return sibling(from, indexOf(from) + 1);
        case 'first':
          return sibling(from, 0);
        case 'last':
          return sibling(from, siblings(from).length - 1);
        case 'previousColumn':
          return column(from, -1);
        case 'nextColumn':
          return column(from, 1);
        default:
          return from.type === 'edge' ? along(from, from.from) : undefined;
      }
    },
    placeOf: stop => ({
      position: indexOf(stop) + 1,
      total: siblings(stop).length,
    }),
    stopAt: id => {
      if (nodes.has(id)) {
        return { type: 'node', id };
      }
      return edges.has(id) ? { type: 'edge', id, from: 'source' } : undefined;
    },
  };
}

function linesBy(
  edges: readonly GraphEdge[],
  end: 'source' | 'target',
  other: 'source' | 'target',
  boxes: ReadonlyMap<string, Box>,
): Map<string, GraphEdge[]> {
  const lines = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const known = lines.get(edge[end]);
    if (known) {
      known.push(edge);
    } else {
      lines.set(edge[end], [edge]);
    }
  }
  const place = (edge: GraphEdge) => boxes.get(edge[other]);
  lines.forEach(list =>
    list.sort((a, b) => compare(place(a), place(b)) || (a.id < b.id ? -1 : 1)),
  );
  return lines;
}

function byPlace(boxes: ReadonlyMap<string, Box>) {
  return (a: GraphNode, b: GraphNode): number =>
    compare(boxes.get(a.id), boxes.get(b.id)) || (a.id < b.id ? -1 : 1);
}

function compare(a: Box | undefined, b: Box | undefined): number {
  return (a?.y ?? 0) - (b?.y ?? 0) || (a?.x ?? 0) - (b?.x ?? 0);
}

function nearest(
  nodes: readonly GraphNode[],
  here: GraphNode,
  boxes: ReadonlyMap<string, Box>,
): GraphNode {
  const y = boxes.get(here.id)?.y ?? 0;
  const away = (node: GraphNode) => Math.abs((boxes.get(node.id)?.y ?? 0) - y);
  return nodes.reduce((best, node) => (away(node) < away(best) ? node : best));
}
