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
    ...context
      .linksOf(owner.id, 'producedBy')
      .map(link => produced(owner, link, link.end)),
    ...context.linksOf(owner.id, 'reference').flatMap(link =>
      context.isNode(link.end)
        ? [
            edgeOf(owner, link, {
              type: 'eventType',
              source: owner.id,
              target: link.end,
            }),
          ]
        : context
            .linksOf(link.end, 'subscriber')
            .slice(0, 1)
            .map(({ end }) => produced(owner, link, end)),
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
