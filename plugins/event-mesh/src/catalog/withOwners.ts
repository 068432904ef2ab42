import type { Graph, GraphNode } from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from './catalogOverlay';

/**
 * Writes to every node whom it belongs to as the catalog says: its owners, or its entities where these have none.
 *
 * @internal
 */
export function withOwners(graph: Graph, overlay: CatalogOverlay): Graph {
  return overlay.hasEntities
    ? { ...graph, nodes: graph.nodes.map(node => owned(node, overlay)) }
    : graph;
}

function owned(
  node: GraphNode,
  { ownersOf, entitiesOf, nameOf }: CatalogOverlay,
): GraphNode {
  const owners = ownersOf(node.id).map(nameOf);
  const names =
    owners.length > 0 ? owners : entitiesOf(node.id).map(({ title }) => title);
  return names.length === 0 ? node : { ...node, belongsTo: names.join(', ') };
}
