import { MeshResource } from '../../mesh';
import { GraphEdge } from '../types';
import { worstStatus } from '../worstStatus';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * Draws one edge from each subject of a SinkBinding to its sink.
 *
 * @internal
 */
export function sinkBindingEdges(
  owner: MeshResource,
  context: EdgeContext,
): GraphEdge[] {
  const [sink] = context.links.of(owner.id, 'sink');
  return sink
    ? context.links.of(owner.id, 'subject').map(link => ({
        ...edgeOf(owner, link, {
          type: 'subject',
          source: link.target,
          target: sink.target,
        }),
        status: worstStatus(
          worstStatus(owner.status, sink.status),
          link.status,
        ),
      }))
    : [];
}
