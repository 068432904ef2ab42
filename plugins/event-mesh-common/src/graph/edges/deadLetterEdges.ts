import { Link, MeshResource } from '../../mesh';
import { GraphEdge } from '../types';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * Draws the dead letter edges of an owner from the node where its events come from.
 *
 * @remarks An inherited dead letter sink is drawn once, by the Broker's or Channel's own edge, if that edge has the
 * same target. The inheritor draws an edge of its own only if that edge is missing or has another target.
 * @internal
 */
export function deadLetterEdges(
  owner: MeshResource,
  source: string,
  context: EdgeContext,
): GraphEdge[] {
  return context.links
    .of(owner.id, 'deadLetterSink')
    .filter(link => !isDrawnByGiver(link, context))
    .map(link =>
      edgeOf(owner, link, { type: 'deadLetter', source, target: link.target }),
    );
}

function isDrawnByGiver(link: Link, context: EdgeContext): boolean {
  return (
    link.inheritedFrom !== undefined &&
    context.links
      .of(link.inheritedFrom, 'deadLetterSink')
      .some(own => !own.inheritedFrom && own.target === link.target)
  );
}
