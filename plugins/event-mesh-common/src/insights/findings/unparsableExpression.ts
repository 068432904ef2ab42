import { createFilter } from '../../filters';
import { nameOf } from '../nameOf';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers with an expression that does not parse, at any depth of their filters.
 *
 * @internal
 */
export const unparsableExpression: FindingRule = {
  codes: ['unparsableExpression'],
  find: ({ mesh, ofType }) =>
    ofType('trigger').flatMap(({ id, resource }) => {
      const [detail] =
        resource.filters.length > 0 ? createFilter(resource).unparsable : [];
      return detail
        ? [
            finding(
              'unparsableExpression',
              { who: nameOf(mesh, id) },
              { severity: 'error', about: [id], field: 'spec.filters', detail },
            ),
          ]
        : [];
    }),
};
