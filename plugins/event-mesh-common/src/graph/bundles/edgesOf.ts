import { GraphEdge } from '../types';

/**
 * The edges that a line stands for: a bundle's own ones, or itself.
 *
 * @public
 */
export function edgesOf(edge: GraphEdge): readonly GraphEdge[] {
  return edge.bundle ?? [edge];
}
