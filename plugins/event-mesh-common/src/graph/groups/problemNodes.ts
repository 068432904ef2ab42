import { isProblem } from '../isProblem';
import { Graph } from '../types';

/**
 * Ids of the nodes that should stay in sight when groups are drawn as one node: first those that are not well, then the
 * ends of edges that are not.
 *
 * @public
 */
export function problemNodes(graph: Graph): readonly string[] {
  const own = graph.nodes.filter(isProblem).map(({ id }) => id);
  const ends = graph.edges
    .filter(isProblem)
    .flatMap(({ source, target }) => [source, target]);
  return [...new Set([...own, ...ends])];
}
