import { isUnhealthy } from '../isUnhealthy';
import { Graph } from '../types';

/**
 * Returns the ids of the nodes to keep visible when groups are collapsed: first the unhealthy nodes, then the endpoints
 * of unhealthy edges.
 *
 * @public
 */
export function unhealthyNodes(graph: Graph): readonly string[] {
  const own = graph.nodes.filter(isUnhealthy).map(({ id }) => id);
  const ends = graph.edges
    .filter(isUnhealthy)
    .flatMap(({ source, target }) => [source, target]);
  return [...new Set([...own, ...ends])];
}
