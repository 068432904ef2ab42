import { EdgeType, GraphEdge } from './types';

const labelled: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'trigger',
  'subscription',
  'reply',
  'deadLetter',
  'step',
]);

/**
 * Whether an edge carries a label, whatever its status: the layout keeps room for it.
 *
 * @public
 */
export function isLabelled(edge: Pick<GraphEdge, 'type' | 'types'>): boolean {
  return labelled.has(edge.type) || edge.types !== undefined;
}
