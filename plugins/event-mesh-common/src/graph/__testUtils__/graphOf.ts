import { StatusState } from '../../mesh';
import { EdgeType, Graph, GraphEdge, GraphNode, Column } from '../types';

/** Returns a node by its name, by default of a Broker in namespace `shop`. */
export function node(
  name: string,
  other: Partial<GraphNode> & { readonly state?: StatusState } = {},
): GraphNode {
  const { state = 'ready', ...rest } = other;
  const kind = rest.kind ?? 'Broker';
  const column: Column = kind === 'Broker' ? 'routing' : 'egress';
  const namespace = rest.namespace ?? 'shop';
  return {
    id: `test/g/${kind}/${namespace}/${name}`,
    column,
    kind,
    type: kind === 'Broker' ? 'broker' : 'workload',
    name,
    namespace,
    cluster: 'test',
    status: { state, stale: false },
    foldedCount: 0,
    hiddenNeighbours: 0,
    ...rest,
  };
}

/** Returns an edge by its name between two nodes, by default of a Trigger. */
export function edge(
  name: string,
  ends: readonly [GraphNode, GraphNode],
  other: Partial<GraphEdge> & { readonly state?: StatusState } = {},
): GraphEdge {
  const { state = 'ready', ...rest } = other;
  const type: EdgeType = rest.type ?? 'trigger';
  return {
    id: `${name}#${type}`,
    type,
    owner: name,
    name,
    source: ends[0].id,
    target: ends[1].id,
    status: { state, stale: false },
    inherited: false,
    ...rest,
  };
}

/** Returns a graph, sorted as `buildGraph` sorts it. */
export function graphOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[] = [],
): Graph {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { nodes: [...nodes].sort(byId), edges: [...edges].sort(byId) };
}
