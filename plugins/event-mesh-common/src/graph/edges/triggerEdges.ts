import { MeshResource } from '../../mesh';
import { filterChip } from '../filterChip';
import { GraphEdge } from '../types';
import { worstStatus } from '../worstStatus';
import { deadLetterEdges } from './deadLetterEdges';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * A Trigger or Subscription: one edge from its Broker or Channel to its subscriber, then its reply and dead letter.
 *
 * @internal
 */
export function triggerEdges(
  owner: MeshResource,
  context: EdgeContext,
): GraphEdge[] {
  const { resource } = owner;
  const [origin] = context.linksOf(owner.id, 'broker', 'channel');
  if (!origin) {
    return [];
  }
  const source = origin.end;
  const type = resource.type === 'trigger' ? 'trigger' : 'subscription';
  return [
    ...context.linksOf(owner.id, 'subscriber').map(link => ({
      ...edgeOf(owner, link, { type, source, target: link.end }),
      status: worstStatus(owner.status, link.status),
      ...(resource.type === 'trigger' ? { chip: filterChip(resource) } : {}),
    })),
    ...context
      .linksOf(owner.id, 'reply')
      .map(link =>
        edgeOf(owner, link, { type: 'reply', source, target: link.end }),
      ),
    ...deadLetterEdges(owner, source, context),
  ];
}
