import { createFilter } from '../filters';
import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingRule } from './rule';

/**
 * Triggers that let every event pass, by the rules of their broker's class. One whose expression cannot be read has another
 * mistake, and one whose broker is missing gets nothing.
 *
 * @internal
 */
export const catchAll: FindingRule = {
  codes: ['catchAll'],
  find: ({ mesh, links, matches, ofType }) =>
    ofType('trigger').flatMap(({ id, resource }) => {
      const [broker] = links.of(id, 'broker');
      const isMeant =
        broker &&
        mesh.placeholders.get(broker.target)?.reason !== 'notFound' &&
        matches.onAny(id) === 'matches' &&
        createFilter(resource).unparsable.length === 0;
      return isMeant
        ? [
            finding(
              'catchAll',
              { who: nameOf(mesh, id), broker: nameOf(mesh, broker.target) },
              { severity: 'info', about: [id, broker.target] },
            ),
          ]
        : [];
    }),
};
