import { Link, MeshResource } from '../../mesh';
import { GraphEdge } from '../types';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * An EventType: from the source that made it to it, and from it to what it refers to.
 *
 * @remarks A Trigger or Subscription is no node. An EventType that refers to one is the record of what its subscriber
 * answers, so there the edge comes from the subscriber.
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
