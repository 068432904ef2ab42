import type {
  EdgeType,
  Graph,
  GraphEdge,
  GraphNode,
  Column,
} from 'backstage-plugin-event-mesh-common';

const columns: Readonly<Record<string, Column>> = {
  PingSource: 'ingress',
  Broker: 'routing',
};
const types: Readonly<Record<string, string>> = {
  PingSource: 'eventSource',
  Broker: 'broker',
};

/** Returns a node of a graph: a PingSource, a Broker or a Service that is ready. */
export function drawnNode(
  name: string,
  kind: string,
  other: Partial<GraphNode> = {},
): GraphNode {
  return {
    id: `c/g/${kind}/shop/${name}`,
    column: columns[kind] ?? 'egress',
    kind,
    type: types[kind] ?? 'workload',
    name,
    namespace: 'shop',
    cluster: 'c',
    status: { state: 'ready', stale: false },
    foldedCount: 0,
    hiddenNeighbours: 0,
    ...other,
  };
}

/** Returns an edge between two nodes: that of a Trigger by default. */
export function drawnEdge(
  name: string,
  [source, target]: readonly [GraphNode, GraphNode],
  type: EdgeType = 'trigger',
): GraphEdge {
  return {
    id: `${name}#${type}`,
    type,
    owner: `c/g/Trigger/shop/${name}`,
    name,
    source: source.id,
    target: target.id,
    status: { state: 'ready', stale: false },
    inherited: false,
    ...(type === 'trigger'
      ? {
          chip: {
            text: `type=${name}`,
            more: 0,
            catchAll: false,
            parts: [`type=${name}`],
          },
        }
      : {}),
  };
}

/** Returns a graph, sorted as `buildGraph` sorts it. */
export function drawnGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Graph {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}
