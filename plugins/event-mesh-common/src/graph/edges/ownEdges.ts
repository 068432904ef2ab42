import { LinkRole, MeshResource } from '../../mesh';
import { EdgeType, GraphEdge } from '../types';
import { deadLetterEdges } from './deadLetterEdges';
import { EdgeContext, edgeOf } from './edgeContext';

const drawnAs: readonly (readonly [LinkRole, EdgeType])[] = [
  ['sink', 'sink'],
  ['broker', 'requestReply'],
  ['subscriber', 'subscription'],
  ['reply', 'reply'],
  ['step', 'step'],
  ['branchFilter', 'step'],
  ['branchSubscriber', 'step'],
  ['branchReply', 'reply'],
  ['backingChannel', 'backing'],
  ['generated', 'backing'],
];

/**
 * Draws the edges that start at their owner: of event sources, flows, transforms, RequestReplies, Brokers and Channels.
 *
 * @remarks While a backing channel is folded into its Channel, the link between them leads back to the Channel itself
 * and is not drawn.
 * @internal
 */
export function ownEdges(
  owner: MeshResource,
  context: EdgeContext,
): GraphEdge[] {
  const edges = drawnAs.flatMap(([role, type]) =>
    context.links
      .of(owner.id, role)
      .filter(link => role !== 'backingChannel' || link.target !== owner.id)
      .map(link =>
        edgeOf(owner, link, { type, source: owner.id, target: link.target }),
      ),
  );
  return [...edges, ...deadLetterEdges(owner, owner.id, context)];
}
