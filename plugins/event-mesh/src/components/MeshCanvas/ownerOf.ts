import type { Graph } from 'backstage-plugin-event-mesh-common';

/**
 * Returns the id that a press selects: for an edge the resource that owns it. Unknown producers have no resource of
 * their own, so the owner of their edge is selected.
 *
 * @internal
 */
export function ownerOf(graph: Graph, id: string): string {
  const node = graph.nodes.find(each => each.id === id);
  const line =
    node?.type === 'unknownProducers'
      ? graph.edges.find(({ source }) => source === id)
      : graph.edges.find(each => each.id === id);
  return line?.owner ?? id;
}
