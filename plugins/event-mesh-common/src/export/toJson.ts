import { Graph, GraphEdge, GraphNode, edgesOf } from '../graph';
import { ExportScope } from './scope';

/**
 * Formats the nodes and edges of a graph as JSON, with the edges of bundles; `format` names the version of the format.
 *
 * @public
 */
export function toJson(graph: Graph, scope: ExportScope): string {
  return `${JSON.stringify(
    {
      format: 'event-mesh/2',
      ...scope,
      nodes: graph.nodes.map(nodeJson),
      edges: graph.edges.flatMap(edgesOf).map(edgeJson),
    },
    undefined,
    2,
  )}\n`;
}

function nodeJson(node: GraphNode) {
  const { id, column, type, kind, name, namespace, cluster, status } = node;
  const { placeholder, foldedCount, hiddenNeighbours, inside } = node;
  return {
    id,
    column,
    type,
    kind,
    name,
    namespace,
    cluster,
    status,
    ...(placeholder ? { placeholder } : {}),
    ...(foldedCount > 0 ? { generated: foldedCount } : {}),
    ...(hiddenNeighbours > 0 ? { hiddenNeighbours } : {}),
    ...(inside ? { inside } : {}),
  };
}

function edgeJson(edge: GraphEdge) {
  const { id, type, owner, name, source, target, status } = edge;
  const { chip, index, inherited } = edge;
  return {
    id,
    type,
    owner,
    name,
    source,
    target,
    status,
    inherited,
    ...(chip ? { filter: chip } : {}),
    ...(index === undefined ? {} : { index }),
  };
}
