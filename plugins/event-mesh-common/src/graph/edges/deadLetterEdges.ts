import { Link, MeshResource } from '../../mesh';
import { GraphEdge } from '../types';
import { EdgeContext, edgeOf } from './edgeContext';

/**
 * The dead letter edges of an owner, from where its events come from.
 *
 * @remarks An inherited dead letter sink is drawn once, by the Broker's or Channel's own edge, wherever that one ends at
 * the same place; only where it does not (or is not shown) does the inheritor draw an edge of its own.
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
