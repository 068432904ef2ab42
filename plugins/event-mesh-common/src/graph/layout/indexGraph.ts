import { isLabelled } from '../isLabelled';
import { Graph, GraphEdge, GraphNode } from '../types';

/** Graph by node and edge numbers, which are faster than ids. Edges without both their nodes are omitted. @internal */
export type IndexedGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Per edge, the number of its source node. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Per edge, whether space is reserved for a label. */
  readonly labelled: Uint8Array;
};

/** @internal */
export function indexGraph(graph: Graph): IndexedGraph {
  const { nodes } = graph;
  const numbers = new Map(nodes.map((node, number) => [node.id, number]));
  const edges: GraphEdge[] = [];
  const sources: number[] = [];
  const targets: number[] = [];
  for (const edge of graph.edges) {
    const source = numbers.get(edge.source);
    const target = numbers.get(edge.target);
    if (source !== undefined && target !== undefined) {
      edges.push(edge);
      sources.push(source);
      targets.push(target);
    }
  }
  const labelled = new Uint8Array(edges.length);
  for (let edge = 0; edge < edges.length; edge++) {
    labelled[edge] = Number(isLabelled(edges[edge]));
  }
  return {
    nodes,
    edges,
    sources: Int32Array.from(sources),
    targets: Int32Array.from(targets),
    labelled,
  };
}
