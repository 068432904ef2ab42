import { IssueFilter } from './types';

/**
 * Brokers and Channels that nobody takes from, and Triggers that deliver to nobody.
 *
 * @remarks As far as was read: who takes from them may be where nobody may look.
 * @internal
 */
export const noSubscriber: IssueFilter = {
  id: 'noSubscriber',
  ids: mesh => {
    const taken = new Set<string>();
    const delivering = new Set<string>();
    for (const { role, owner, target } of mesh.links) {
      if (role === 'broker' || role === 'channel') {
        taken.add(target);
      } else if (role === 'subscriber') {
        delivering.add(owner);
      }
    }
    return [...mesh.resources.values()]
      .filter(({ id, resource: { type }, foldedInto }) => {
        if (foldedInto !== undefined) {
          return false;
        }
        return type === 'trigger'
          ? !delivering.has(id)
          : (type === 'broker' || type === 'channel') && !taken.has(id);
      })
      .map(({ id }) => id);
  },
};
