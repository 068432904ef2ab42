import type { Graph, Column } from 'backstage-plugin-event-mesh-common';

const columns: readonly Column[] = ['ingress', 'routing', 'egress'];

/**
 * Returns the ids of a graph in reading order: nodes column by column, then the owners of the edges.
 *
 * @internal
 */
export function graphOrder(graph: Graph): readonly string[] {
  const nodes = [...graph.nodes].sort(
    (a, b) =>
      columns.indexOf(a.column) - columns.indexOf(b.column) ||
      compare(placeOf(a), placeOf(b)),
  );
  return [
    ...new Set([
      ...nodes.map(({ id }) => id),
      ...graph.edges.map(({ owner }) => owner),
    ]),
  ];
}

function placeOf(node: Graph['nodes'][number]): string {
  return [node.cluster, node.namespace, node.name, node.id].join('\n');
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
