import { GraphEdge } from '../types';

/**
 * Returns the edges that a drawn edge represents: those of a bundle, or the edge itself.
 *
 * @public
 */
export function edgesOf(edge: GraphEdge): readonly GraphEdge[] {
  return edge.bundle ?? [edge];
}
