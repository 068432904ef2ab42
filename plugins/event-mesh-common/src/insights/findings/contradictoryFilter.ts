import { nameOf } from '../nameOf';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers whose filter no event can ever pass, by the rules of their broker's class.
 *
 * @internal
 */
export const contradictoryFilter: FindingRule = {
  codes: ['contradictoryFilter'],
  find: ({ mesh, matches, ofType }) =>
    ofType('trigger')
      .filter(({ id }) => matches.onAny(id) === 'doesNotMatch')
      .map(({ id, resource }) =>
        finding(
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
        ),
      ),
};
