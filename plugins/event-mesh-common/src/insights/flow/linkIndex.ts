import { Link, LinkRole, Mesh } from '../../mesh';

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

/** @internal */
export function indexLinks(mesh: Mesh): LinkIndex {
  const byOwner = new Map<string, Link[]>();
  const byEnd = new Map<string, Link[]>();
  for (const link of mesh.links) {
    push(byOwner, link.owner, link);
    push(byEnd, `${link.role} ${link.end}`, link);
  }
  return {
    of: (owner, role, index) =>
      (byOwner.get(owner) ?? none).filter(
        link =>
          link.role === role && (index === undefined || link.index === index),
      ),
    at: (end, role) => byEnd.get(`${role} ${end}`) ?? none,
    allOf: owner => byOwner.get(owner) ?? none,
  };
}

function push(map: Map<string, Link[]>, key: string, link: Link): void {
  const links = map.get(key);
  if (links) {
    links.push(link);
  } else {
    map.set(key, [link]);
  }
}
