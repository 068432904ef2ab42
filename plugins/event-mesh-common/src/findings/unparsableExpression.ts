import { createFilter } from '../filters';
import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers with an expression that does not parse, at any depth of their filters.
 *
 * @internal
 */
export const unparsableExpression: FindingRule = {
  codes: ['unparsableExpression'],
  *find({ mesh, ofType }) {
    for (const { id, resource } of ofType('trigger')) {
      yield;
      const [detail] =
        resource.filters.length > 0 ? createFilter(resource).unparsable : [];
      if (detail) {
        yield finding(
          'unparsableExpression',
          { who: nameOf(mesh, id) },
          { severity: 'error', about: [id], field: 'spec.filters', detail },
        );
      }
    }
  },
};
