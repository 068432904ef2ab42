import { Link } from '../mesh';
import { flowRoles } from './flowRoles';
import { flowSides } from './flowSides';
import { FlowDirection } from './types';
import { ViewDraft } from './viewDraft';

/**
 * Who is next to whom along flow links, up and down stream. A hop from node to node is two steps where a Trigger or
 * Subscription lies between them; every other link is two steps long as well, so that both count the same.
 *
 * @internal
 */
export type HopGraph = {
  /** Drawn as a line, not as a node. */
  readonly isLine: (id: string) => boolean;
  /** Both ways, unless one is named. */
  readonly neighbours: (
    id: string,
    direction?: FlowDirection,
  ) => ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

/** @internal */
export function hopGraph(draft: ViewDraft): HopGraph {
  const neighbours = {
    upstream: new Map(),
    downstream: new Map(),
    both: new Map(),
  } as const;
  const isLine = (id: string) => {
    const type = draft.resources.get(id)?.resource.type;
    return type === 'trigger' || type === 'subscription';
  };
  draft.links.filter(isHop).forEach(link => {
    const { from, to } = flowSides(link, isLine(link.target));
    add(neighbours.downstream, from, to);
    add(neighbours.upstream, to, from);
    add(neighbours.both, from, to);
    add(neighbours.both, to, from);
  });
  return {
    isLine,
    neighbours: (id, direction = 'both') =>
      neighbours[direction].get(id) ?? none,
  };
}

function add(to: Map<string, Set<string>>, id: string, next: string): void {
  const found = to.get(id);
  if (found) {
    found.add(next);
  } else {
    to.set(id, new Set([next]));
  }
}

function isHop(link: Link): boolean {
  return flowRoles.has(link.role) && link.owner !== link.target;
}
