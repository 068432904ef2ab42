import { groupBy, memoize, memoizePerObject } from '../model';
import { Link, LinkRole } from './types';

/**
 * Looks up links by their owners and by their targets, each in the order of the links.
 *
 * @public
 */
export type LinkIndex = {
  /** Returns the links of an owner: all, those in one role, or those of one step or branch. */
  of(owner: string, role?: LinkRole, index?: number): readonly Link[];
  /** Returns the link of a Trigger to its broker, or of a Subscription to its channel. */
  origins(owner: string): readonly Link[];
  /** Returns the links to a target: all, or those in one role. */
  at(target: string, role?: LinkRole): readonly Link[];
};

const none: readonly Link[] = [];

const indexOf = memoizePerObject((links: readonly Link[]): LinkIndex => {
  const ofOwner = lookup(links, ({ owner }) => owner);
  const atTarget = lookup(links, ({ target }) => target);
  return {
    of: (owner, role, index) =>
      index === undefined
        ? ofOwner(owner, role)
        : ofOwner(owner, role).filter(link => link.index === index),
    origins: owner => [
      ...ofOwner(owner, 'broker'),
      ...ofOwner(owner, 'channel'),
    ],
    at: atTarget,
  };
});

/**
 * Indexes the links of a mesh, or of a part of it such as a view. The index is memoized by the list of links.
 *
 * @public
 */
export function linkIndex({
  links,
}: {
  readonly links: readonly Link[];
}): LinkIndex {
  return indexOf(links);
}

function lookup(
  links: readonly Link[],
  idOf: (link: Link) => string,
): (id: string, role?: LinkRole) => readonly Link[] {
  const all = groupBy(links, idOf);
  const byRole = memoize((id: string) =>
    groupBy(all.get(id) ?? none, ({ role }) => role),
  );
  return (id, role) =>
    (role === undefined ? all.get(id) : byRole(id).get(role)) ?? none;
}
