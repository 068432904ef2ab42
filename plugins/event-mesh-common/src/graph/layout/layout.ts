import { Graph, GraphLayout } from '../types';
import { canonicalLayout } from './canonicalLayout';
import { keepPositions } from './keep/keepPositions';

/**
 * Where everything stands: three columns from left to right, one swimlane per namespace from top to bottom, in pages beside each
 * other where they would be higher than a screen.
 *
 * @remarks Without `previous` the layout is canonical: the same graph gives the same graph everywhere. With it, what was
 * there before stays exactly where it was, and what is new goes into free room of its swimlane or below.
 * @public
 */
export function layout(graph: Graph, previous?: GraphLayout): GraphLayout {
  const kept = previous && keepPositions(graph, previous);
  return kept ?? canonicalLayout(graph);
}
