import { describeFilter } from '../../describe';
import { IssueFilter } from './types';

/**
 * Triggers that let every event pass.
 *
 * @internal
 */
export const catchAll: IssueFilter = {
  id: 'catchAll',
  ids: mesh =>
    [...mesh.resources.values()]
      .filter(
        ({ resource, foldedInto }) =>
          foldedInto === undefined &&
          resource.type === 'trigger' &&
          describeFilter(resource).code === 'everything',
      )
      .map(({ id }) => id),
};
