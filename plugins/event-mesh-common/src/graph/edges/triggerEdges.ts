import { MeshResource } from '../../mesh';
import { filterChip } from '../filterChip';
import { GraphEdge } from '../types';
import { worstStatus } from '../worstStatus';
import { deadLetterEdges } from './deadLetterEdges';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * Draws a Trigger or Subscription: one edge from its Broker or Channel to its subscriber, then its reply and dead
 * letter edges. A Trigger's reply is drawn only where an EventType records one.
 *
 * @internal
 */
export function triggerEdges(
  owner: MeshResource,
  context: EdgeContext,
): GraphEdge[] {
  const { resource } = owner;
  const [origin] = context.links.origins(owner.id);
  if (!origin) {
    return [];
  }
  const source = origin.target;
  const type = resource.type === 'trigger' ? 'trigger' : 'subscription';
  return [
    ...context.links.of(owner.id, 'subscriber').map(link => ({
      ...edgeOf(owner, link, { type, source, target: link.target }),
      status: worstStatus(owner.status, link.status),
      ...(resource.type === 'trigger' ? { chip: filterChip(resource) } : {}),
    })),
    ...replyEdges(owner, source, context),
    ...deadLetterEdges(owner, source, context),
  ];
}

/**
 * Replies of a Subscription start at its channel. Replies of a Trigger go back to the broker that its events come from,
 * so they start at the subscriber.
 */
function replyEdges(
  owner: MeshResource,
  channel: string,
  context: EdgeContext,
): GraphEdge[] {
  const [subscriber] = context.links.of(owner.id, 'subscriber');
  const source =
    owner.resource.type === 'trigger' ? subscriber?.target ?? channel : channel;
  return context.links
    .of(owner.id, 'reply')
    .map(link =>
      edgeOf(owner, link, { type: 'reply', source, target: link.target }),
    );
}
