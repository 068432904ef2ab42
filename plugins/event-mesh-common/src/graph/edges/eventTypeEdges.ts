import { Link, MeshResource } from '../../mesh';
import { GraphEdge } from '../types';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * Draws the edges of an EventType: from the source that produces it, and to its reference.
 *
 * @remarks A Trigger or Subscription is not a node. An EventType that refers to one records what its subscriber
 * replies, so there the edge starts at the subscriber.
 * @internal
 */
export function eventTypeEdges(
  owner: MeshResource,
  context: EdgeContext,
): GraphEdge[] {
  return [
    ...context.links
      .of(owner.id, 'producedBy')
      .map(link => produced(owner, link, link.target)),
    ...context.links.of(owner.id, 'reference').flatMap(link =>
      context.isNode(link.target)
        ? [
            edgeOf(owner, link, {
              type: 'eventType',
              source: owner.id,
              target: link.target,
            }),
          ]
        : context.links
            .of(link.target, 'subscriber')
            .slice(0, 1)
            .map(({ target }) => produced(owner, link, target)),
    ),
  ];
}

function produced(owner: MeshResource, link: Link, source: string): GraphEdge {
  return edgeOf(owner, link, {
    type: 'eventType',
    source,
    target: owner.id,
  });
}
