import { Link, LinkRole, Mesh } from './types';

/**
 * The links of a mesh by who says them and by what they end at.
 *
 * @internal
 */
export type LinkIndex = {
  /** Links that an owner has in a role, in order; of one step or branch where a number is given. */
  of(owner: string, role: LinkRole, index?: number): readonly Link[];
  /** Links of a role that end at something, in order. */
  at(end: string, role: LinkRole): readonly Link[];
  /** All links of an owner, in order. */
  allOf(owner: string): readonly Link[];
};

const none: readonly Link[] = [];

type ByRole = Map<string, Map<LinkRole, Link[]>>;

/** @internal */
export function indexLinks(mesh: Mesh): LinkIndex {
  const byOwner: ByRole = new Map();
  const byEnd: ByRole = new Map();
  const all = new Map<string, Link[]>();
  for (const link of mesh.links) {
    push(byOwner, link.owner, link);
    push(byEnd, link.target, link);
    const own = all.get(link.owner);
    if (own) {
      own.push(link);
    } else {
      all.set(link.owner, [link]);
    }
  }
  return {
    of: (owner, role, index) => {
      const links = byOwner.get(owner)?.get(role) ?? none;
      return index === undefined
        ? links
        : links.filter(link => link.index === index);
    },
    at: (end, role) => byEnd.get(end)?.get(role) ?? none,
    allOf: owner => all.get(owner) ?? none,
  };
}

function push(map: ByRole, id: string, link: Link): void {
  const roles = map.get(id) ?? new Map<LinkRole, Link[]>();
  const links = roles.get(link.role);
  if (links) {
    links.push(link);
  } else {
    roles.set(link.role, [link]);
  }
  map.set(id, roles);
}
