import { isUnhealthy } from '../isUnhealthy';
import { Graph } from '../types';

/**
 * Ids of the nodes that should stay in sight when groups are drawn as one node: first those that are not well, then the
 * ends of edges that are not.
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
