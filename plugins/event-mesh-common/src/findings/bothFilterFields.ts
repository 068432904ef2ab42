import { semanticsOf } from '../filters';
import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers with both filter fields, of which brokers look at one only.
 *
 * @internal
 */
export const bothFilterFields: FindingRule = {
  codes: ['bothFilterFields'],
  find: ({ mesh, matches, ofType }) =>
    ofType('trigger')
      .filter(
        ({ resource: { filters, filterAttributes = {} } }) =>
          filters.length > 0 && Object.keys(filterAttributes).length > 0,
      )
      .map(({ id }) => {
        const isOlder = semanticsOf(matches.classOf(id)) === 'rabbitmq';
        return finding(
          'bothFilterFields',
          { who: nameOf(mesh, id), used: isOlder ? 'filter' : 'filters' },
          {
            severity: 'warning',
            about: [id],
            field: isOlder ? 'spec.filters' : 'spec.filter',
          },
        );
      }),
};
