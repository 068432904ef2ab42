import type { Graph, GraphNode } from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from './catalogOverlay';

/**
 * Adds to every node its owners from the catalog, or its entities if these have no owner.
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
