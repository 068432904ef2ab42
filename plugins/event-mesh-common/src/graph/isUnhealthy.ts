import { StatusState } from '../mesh';
import { GraphEdge, GraphNode } from './types';

const bad: ReadonlySet<StatusState> = new Set<StatusState>([
  'notReady',
  'notReconciled',
  'unknown',
]);

/**
 * Whether a person should look at it: it is not ready, or it is an end that somebody looked for and did not find.
 *
 * @public
 */
export function isUnhealthy(
  element:
    | Pick<GraphNode, 'status' | 'placeholder' | 'inside'>
    | Pick<GraphEdge, 'status'>,
): boolean {
  const placeholder = 'placeholder' in element ? element.placeholder : undefined;
  return placeholder ? placeholder === 'notFound' : bad.has(element.status.state);
}
