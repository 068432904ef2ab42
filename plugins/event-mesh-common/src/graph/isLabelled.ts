import { EdgeType, GraphEdge } from './types';

const labelled: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'trigger',
  'subscription',
  'reply',
  'deadLetter',
  'step',
]);

/**
 * Returns whether an edge carries a label, regardless of its status: the layout reserves space for it.
 *
 * @public
 */
export function isLabelled(edge: Pick<GraphEdge, 'type' | 'types'>): boolean {
  return labelled.has(edge.type) || edge.types !== undefined;
}
