import { Explored } from '../flow';
import { nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { FindingRule } from './rule';

/**
 * Triggers that none of the event types passes that are known to come to their broker, straight or over others.
 *
 * @remarks A broker of which no event types are known says nothing, nor does a list of EventTypes that was not read.
 * @internal
 */
export const matchesNoKnownType: FindingRule = {
  codes: ['matchesNoKnownType'],
  *find(context) {
    const explored = yield* context.explored();
    const known = typesByBroker(explored, context);
    const { consumers } = explored;
    const { mesh, links, matches, listOf, resource, ofType } = context;
    yield* ofType('trigger').flatMap(({ id }) => {
      const [broker] = links.of(id, 'broker');
      const place = broker && resource(broker.target);
      const count = known.get(broker?.target ?? '')?.size ?? 0;
      const list = place && listOf({ ...place.ref, kind: 'EventType' });
      const isMeant =
        count > 0 &&
        !consumers.has(id) &&
        list !== 'unseen' &&
        matches.onAny(id) !== 'doesNotMatch';
      return broker && isMeant
        ? [
            finding(
              'matchesNoKnownType',
              {
                who: nameOf(mesh, id),
                broker: nameOf(mesh, broker.target),
                count,
              },
              {
                severity: 'info',
                about: [id, broker.target],
                ...(list === 'partly' ? { uncertain: true as const } : {}),
              },
            ),
          ]
        : [];
    });
  },
};

function typesByBroker(
  { visits }: Explored,
  context: FindingContext,
): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>();
  for (const { id, event } of visits) {
    if (event.type !== undefined && context.resource(id)?.type === 'broker') {
      types.set(id, (types.get(id) ?? new Set<string>()).add(event.type));
    }
  }
  return types;
}
