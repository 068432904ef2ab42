import {
  edgesOf,
  Graph,
  GraphEdge,
  GraphNode,
  edgeLabel,
  SceneTexts,
  titlesOf,
} from 'backstage-plugin-event-mesh-common';

/** The texts of the outline, besides those of the graph. @internal */
export type OutlineWords = SceneTexts & {
  readonly filter: (filter: string) => string;
  readonly from: (end: string) => string;
  readonly to: (end: string) => string;
  readonly incoming: (count: number) => string;
  readonly outgoing: (count: number) => string;
};

/** Further conditions of one filter are only counted. */
const few = 20;

/** Describes nodes and edges; the parts are joined with commas. @internal */
export type Describe = {
  readonly node: (node: GraphNode) => string;
  readonly edge: (edge: GraphEdge) => string;
};

/**
 * Creates the descriptions of nodes and edges: kind and name, status, filter or event type, and neighbors.
 *
 * @internal
 */
export function createDescribe(graph: Graph, words: OutlineWords): Describe {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const incoming = new Map<string, number>();
  const outgoing = new Map<string, number>();
  for (const edge of graph.edges) {
    const count = edgesOf(edge).length;
    outgoing.set(edge.source, (outgoing.get(edge.source) ?? 0) + count);
    incoming.set(edge.target, (incoming.get(edge.target) ?? 0) + count);
  }
  const end = (id: string) => nameOf(nodes.get(id), words);
  return {
    node: node =>
      sentence([
        nameOf(node, words),
        stateOf(node, words),
        node.inside ? titlesOf(node, words).subtitle : '',
        node.belongsTo ?? '',
        unhealthyOf(node, words),
        node.foldedCount > 0 ? words.generated(node.foldedCount) : '',
        node.hiddenNeighbours > 0
          ? words.hiddenNeighbours(node.hiddenNeighbours)
          : '',
        words.incoming(incoming.get(node.id) ?? 0),
        words.outgoing(outgoing.get(node.id) ?? 0),
      ]),
    edge: edge =>
      sentence([
        edgeName(edge, words),
        words.states[edge.status.state],
        filterOf(edge, words),
        words.from(end(edge.source)),
        words.to(end(edge.target)),
      ]),
  };
}

function nameOf(node: GraphNode | undefined, words: SceneTexts): string {
  if (!node) {
    return '';
  }
  if (node.type === 'unknownProducers') {
    return words.unknownProducers;
  }
  return `${node.kind || words.uri} ${node.name}`;
}

function stateOf(node: GraphNode, words: SceneTexts): string {
  return node.placeholder
    ? words.placeholders[node.placeholder]
    : words.states[node.status.state];
}

function unhealthyOf({ inside }: GraphNode, words: SceneTexts): string {
  return inside && inside.unhealthy > 0
    ? words.unhealthy(inside.unhealthy)
    : '';
}

function edgeName(edge: GraphEdge, words: SceneTexts): string {
  if (edge.bundle) {
    return words.bundle(edge.type, edge.bundle.length);
  }
  const kind = words.edges[edge.type];
  const label = edge.chip ? '' : edgeLabel(edge, words);
  const name = label === edge.name ? '' : label;
  return name === '' || name === kind
    ? `${kind} ${edge.name}`
    : `${kind} ${edge.name} (${name})`;
}

function filterOf({ chip }: GraphEdge, words: OutlineWords): string {
  if (!chip) {
    return '';
  }
  const rest = chip.parts.length - few;
  const parts = chip.parts.slice(0, few).join(', ');
  return chip.catchAll
    ? words.allEvents
    : words.filter(rest > 0 ? `${parts}, +${rest}` : parts);
}

function sentence(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(', ');
}
