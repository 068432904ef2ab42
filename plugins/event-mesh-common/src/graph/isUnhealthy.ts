import { StatusState } from '../mesh';
import { GraphEdge, GraphNode } from './types';

const bad: ReadonlySet<StatusState> = new Set<StatusState>([
  'notReady',
  'notReconciled',
  'unknown',
]);

/**
 * Returns whether an element needs attention: its status is not ready, not reconciled or unknown, or it is a
 * placeholder for a reference that was not found.
 *
 * @public
 */
export function isUnhealthy(
  element:
    | Pick<GraphNode, 'status' | 'placeholder' | 'inside'>
    | Pick<GraphEdge, 'status'>,
): boolean {
  const placeholder =
    'placeholder' in element ? element.placeholder : undefined;
  return placeholder
    ? placeholder === 'notFound'
    : bad.has(element.status.state);
}
