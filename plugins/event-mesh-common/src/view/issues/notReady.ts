import { IssueFilter } from './types';

/**
 * What is not ready, and what no controller looks after.
 *
 * @internal
 */
export const notReady: IssueFilter = {
  id: 'notReady',
  ids: mesh =>
    [...mesh.resources.values()]
      .filter(
        ({ status: { state }, foldedInto }) =>
          foldedInto === undefined &&
          (state === 'notReady' || state === 'notReconciled'),
      )
      .map(({ id }) => id),
};
