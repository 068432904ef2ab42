import { Link, LinkIndex, MeshResource, linkIndex } from '../../mesh';
import { MeshView } from '../../view';
import { EdgeType, GraphEdge } from '../types';

/** Draws the edges of one resource from its links. @internal */
export type EdgeMaker = (
  owner: MeshResource,
  context: EdgeContext,
) => readonly GraphEdge[];

/** @internal */
export type EdgeContext = {
  readonly view: MeshView;
  /** Links of the view. */
  readonly links: LinkIndex;
  readonly isNode: (id: string) => boolean;
};

/** @internal */
export function edgeContext(
  view: MeshView,
  nodes: ReadonlySet<string>,
): EdgeContext {
  return {
    view,
    isNode: id => nodes.has(id),
    links: linkIndex(view),
  };
}

/**
 * Returns the edge that draws a link between two ids that the caller chose.
 *
 * @internal
 */
export function edgeOf(
  owner: MeshResource,
  link: Link,
  drawn: { type: EdgeType; source: string; target: string },
): GraphEdge {
  return {
    id: link.id,
    type: drawn.type,
    role: link.role,
    owner: owner.id,
    name: owner.resource.ref.name,
    source: drawn.source,
    target: drawn.target,
    status: link.status,
    ...(link.index === undefined ? {} : { index: link.index }),
    inherited: link.inheritedFrom !== undefined,
  };
}
