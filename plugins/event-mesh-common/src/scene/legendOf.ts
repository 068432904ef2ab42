import { EdgeType, Graph, GraphNode, edgesOf } from '../graph';
import { PlaceholderReason, StatusState } from '../mesh';
import { glyphOf } from './glyphs';

/** What is alike in the graph, and what of the graph it is. @public */
export type LegendEntry = {
  /** How many there are; a bundle counts as all that it stands for. */
  readonly count: number;
  readonly nodes: readonly string[];
  /** Ids of the lines that draw them. */
  readonly edges: readonly string[];
};

/** @public */
export type Legend = {
  readonly kinds: readonly (LegendEntry & {
    readonly kind: string;
    readonly glyph: string;
  })[];
  readonly states: readonly (LegendEntry & {
    readonly state: StatusState | PlaceholderReason;
  })[];
  readonly edges: readonly (LegendEntry & { readonly type: EdgeType })[];
};

type Draft = { count: number; nodes: string[]; edges: string[] };

const stateOrder: readonly (StatusState | PlaceholderReason)[] = [
  'notReady',
  'notReconciled',
  'unknown',
  'notFound',
  'forbidden',
  'notLoaded',
  'terminating',
  'ready',
  'external',
];

/**
 * What the signs of a graph mean, each with how many there are of it; only what is in the graph.
 *
 * @public
 */
export function legendOf(graph: Graph): Legend {
  const kinds = new Map<string, Draft & { glyph: string }>();
  const states = new Map<StatusState | PlaceholderReason, Draft>();
  const lines = new Map<EdgeType, Draft>();
  for (const node of graph.nodes) {
    const kind = kindOf(node);
    const known = kinds.get(kind) ?? { ...empty(), glyph: glyphOf(node) };
    kinds.set(kind, addNode(known, node.id));
    const state = node.placeholder ?? node.status.state;
    states.set(state, addNode(states.get(state) ?? empty(), node.id));
  }
  for (const edge of graph.edges) {
    for (const { status, type } of edgesOf(edge)) {
      lines.set(type, addEdge(lines.get(type) ?? empty(), edge.id));
      states.set(
        status.state,
        addEdge(states.get(status.state) ?? empty(), edge.id),
      );
    }
  }
  return {
    kinds: [...kinds]
      .map(([kind, draft]) => ({ kind, ...draft }))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    states: stateOrder.flatMap(state => {
      const draft = states.get(state);
      return draft ? [{ state, ...draft }] : [];
    }),
    edges: [...lines]
      .map(([type, draft]) => ({ type, ...draft }))
      .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1)),
  };
}

function kindOf({ kind, type }: GraphNode): string {
  return type === 'unknownProducers' ? type : kind;
}

function empty(): Draft {
  return { count: 0, nodes: [], edges: [] };
}

function addNode<D extends Draft>(draft: D, id: string): D {
  draft.count += 1;
  draft.nodes.push(id);
  return draft;
}

function addEdge<D extends Draft>(draft: D, id: string): D {
  draft.count += 1;
  if (draft.edges[draft.edges.length - 1] !== id) {
    draft.edges.push(id);
  }
  return draft;
}
