import { linkDirection, isEdge } from '../flow';
import { linkIndex } from '../mesh';
import { FlowDirection } from './types';
import { ViewDraft } from './viewDraft';

/**
 * Says which nodes and edges are next to each other along the links that events take.
 *
 * @internal
 */
export type HopGraph = {
  /** Returns whether a resource is drawn as an edge, not as a node. */
  readonly isEdge: (id: string) => boolean;
  /** Returns the neighbours both upstream and downstream, unless one direction is named. */
  readonly neighbours: (
    id: string,
    direction?: FlowDirection,
  ) => ReadonlySet<string>;
};

/** @internal */
export function hopGraph(draft: ViewDraft): HopGraph {
  const links = linkIndex(draft);
  return {
    isEdge: id => isEdge(id, draft),
    neighbours: (id, direction = 'both') => {
      const found = [...links.of(id), ...links.at(id)].flatMap(link => {
        const side = linkDirection(link, draft);
        const isUpstream = (link.owner === id) === (side === 'receive');
        const isMeant =
          direction === 'both' || isUpstream === (direction === 'upstream');
        const other = link.owner === id ? link.target : link.owner;
        return side && isMeant && other !== id ? other : [];
      });
      return new Set(found);
    },
  };
}
