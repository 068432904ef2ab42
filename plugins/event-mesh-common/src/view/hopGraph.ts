import { Link } from '../mesh';
import { flowRoles } from './flowRoles';
import { ViewDraft } from './viewDraft';

/**
 * Who is next to whom along flow links, both ways. A hop from node to node is two steps where a Trigger or Subscription
 * lies between them; every other link is two steps long as well, so that both count the same.
 *
 * @internal
 */
export type HopGraph = {
  /** Drawn as a line, not as a node. */
  readonly isLine: (id: string) => boolean;
  readonly neighbours: (id: string) => ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

/** @internal */
export function hopGraph(draft: ViewDraft): HopGraph {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const found = neighbours.get(from);
    if (found) {
      found.add(to);
    } else {
      neighbours.set(from, new Set([to]));
    }
  };
  draft.links.filter(isHop).forEach(link => {
    add(link.owner, link.end);
    add(link.end, link.owner);
  });
  return {
    isLine: id => {
      const type = draft.resources.get(id)?.resource.type;
      return type === 'trigger' || type === 'subscription';
    },
    neighbours: id => neighbours.get(id) ?? none,
  };
}

function isHop(link: Link): boolean {
  return flowRoles.has(link.role) && link.owner !== link.end;
}
