import { Graph, GraphLayout } from '../types';
import { canonicalLayout } from './canonicalLayout';
import { keepPositions } from './keepPositions';

/**
 * Where everything stands: three lanes from left to right, one band per namespace from top to bottom.
 *
 * @remarks Without `previous` the layout is canonical: the same graph gives the same picture everywhere. With it, what was
 * there before stays exactly where it was, and what is new goes into free room of its band or below.
 * @public
 */
export function layout(graph: Graph, previous?: GraphLayout): GraphLayout {
  return previous && previous.boxes.size > 0
    ? keepPositions(graph, previous)
    : canonicalLayout(graph);
}
