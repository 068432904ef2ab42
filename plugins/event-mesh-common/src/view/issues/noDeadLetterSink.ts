import { IssueFilter } from './types';

/**
 * Triggers and Subscriptions whose undeliverable events are lost: they have no dead letter sink, nor take one over.
 *
 * @remarks Where the broker or channel could not be read, it may name one: nothing is claimed then.
 * @internal
 */
export const noDeadLetterSink: IssueFilter = {
  id: 'noDeadLetterSink',
  ids: mesh => {
    const covered = new Set<string>();
    for (const { owner, role, target } of mesh.links) {
      const placeholder = mesh.placeholders.get(target)?.reason;
      const origin = role === 'broker' || role === 'channel';
      const unseen = placeholder === 'forbidden' || placeholder === 'notLoaded';
      if (role === 'deadLetterSink' || (origin && unseen)) {
        covered.add(owner);
      }
    }
    return [...mesh.resources.values()]
      .filter(
        ({ id, resource: { type }, foldedInto }) =>
          foldedInto === undefined &&
          (type === 'trigger' || type === 'subscription') &&
          !covered.has(id),
      )
      .map(({ id }) => id);
  },
};
