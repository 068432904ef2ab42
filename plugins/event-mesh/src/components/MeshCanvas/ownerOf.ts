import type { Graph } from 'backstage-plugin-event-mesh-common';

/**
 * Id of what is meant by a press on something: a line means the resource that it belongs to, and so do unknown producers,
 * which are nothing by themselves.
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
