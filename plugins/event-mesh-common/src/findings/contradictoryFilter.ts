import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers whose filter no event can ever pass, by the rules of their broker's class.
 *
 * @internal
 */
export const contradictoryFilter: FindingRule = {
  codes: ['contradictoryFilter'],
  *find({ mesh, matches, ofType }) {
    for (const { id, resource } of ofType('trigger')) {
      yield;
      if (matches.onAny(id) === 'doesNotMatch') {
        yield finding(
          'contradictoryFilter',
          { who: nameOf(mesh, id) },
          {
            severity: 'error',
            about: [id],
            field:
              resource.filters.length > 0
                ? 'spec.filters'
                : 'spec.filter.attributes',
          },
        );
      }
    }
  },
};
