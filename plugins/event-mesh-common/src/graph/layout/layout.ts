import { Graph, GraphLayout } from '../types';
import { canonicalLayout } from './canonicalLayout';
import { keepPositions } from './keep/keepPositions';

/**
 * Lays out a graph: three columns from left to right, one swimlane per namespace from top to bottom, in pages beside
 * each other where the graph would be higher than a screen.
 *
 * @remarks Without `previous` the layout is canonical: the same graph is laid out the same everywhere. With it,
 * existing nodes keep their exact positions, and new nodes go into free space of their swimlanes or below.
 * @public
 */
export function layout(graph: Graph, previous?: GraphLayout): GraphLayout {
  const kept = previous && keepPositions(graph, previous);
  return kept ?? canonicalLayout(graph);
}
