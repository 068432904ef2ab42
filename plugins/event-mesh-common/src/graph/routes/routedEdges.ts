import { Box, Graph, GraphEdge, GraphLayout, Layer } from '../types';

/** Card with its column. @internal */
export type Anchor = {
  readonly box: Box;
  /** Number of its column. */
  readonly column: number;
  /** Number of the column before which the labels of its edges are: its own, or the one in front of it. */
  readonly zone: number;
};

/** Edge by its left and its right card, whichever direction it has. @internal */
export type RoutedEdge = {
  readonly edge: GraphEdge;
  readonly left: Anchor;
  readonly right: Anchor;
  readonly isOnward: boolean;
  /**
   * Whether both cards share one space for labels: the edge leaves and arrives on the left, and `right` is where it
   * arrives.
   */
  readonly isBeside: boolean;
};

/**
 * Returns the edges whose cards are both in columns, and separately the others.
 *
 * @internal
 */
export function routedEdgesOf(
  graph: Graph,
  { boxes, layers }: Pick<GraphLayout, 'boxes' | 'layers'>,
): { lines: RoutedEdge[]; loose: { edge: GraphEdge; from: Box; to: Box }[] } {
  const numbers = new Map(layers.map(({ x }, number) => [x, number]));
  const stands = new Map<string, Anchor>();
  boxes.forEach((box, id) => {
    const column = numbers.get(box.x);
    if (column !== undefined) {
      stands.set(id, { box, column, zone: zoneOf(layers, column) });
    }
  });
  const lines: RoutedEdge[] = [];
  const loose: { edge: GraphEdge; from: Box; to: Box }[] = [];
  for (const edge of graph.edges) {
    const source = stands.get(edge.source);
    const target = stands.get(edge.target);
    const from = boxes.get(edge.source);
    const to = boxes.get(edge.target);
    if (source && target) {
      lines.push(routedEdgeOf(edge, source, target));
    } else if (from && to) {
      loose.push({ edge, from, to });
    }
  }
  return { lines, loose };
}

function routedEdgeOf(
  edge: GraphEdge,
  source: Anchor,
  target: Anchor,
): RoutedEdge {
  const isBeside = source.zone === target.zone;
  const isOnward = isBeside || source.column < target.column;
  const [left, right] = isOnward ? [source, target] : [target, source];
  return { edge, left, right, isOnward, isBeside };
}

function zoneOf(columns: readonly Layer[], column: number): number {
  return columns[column].behind ? column - 1 : column;
}
