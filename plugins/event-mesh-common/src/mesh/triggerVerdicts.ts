import { linkIndex } from './linkIndex';
import { Match, matchTriggers } from './matchTriggers';
import { Mesh } from './types';

const order = ['matches', 'mayMatch', 'doesNotMatch'] as const;

/**
 * What Triggers make of announced events, refusals included: of a Trigger, on all that come in at its broker; of an EventType
 * or a source, by all Triggers where its events come in. Those that match come first, then by the ids of the Triggers.
 *
 * @public
 */
export function triggerVerdicts(mesh: Mesh, id: string): readonly Match[] {
  const matches = matchTriggers(mesh);
  const broker = brokerOf(mesh, id);
  const pairs =
    broker === undefined
      ? matches
          .announcedBy(id)
          .flatMap(announcement =>
            matches
              .triggersOf(announcement.entry ?? '')
              .map(trigger => ({ announcement, trigger })),
          )
      : matches
          .announcedAt(broker)
          .map(announcement => ({ announcement, trigger: id }));
  return pairs
    .flatMap(pair => {
      const verdict = matches.verdictOf(pair.trigger, pair.announcement.known);
      return verdict ? [{ ...pair, verdict }] : [];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.verdict.verdict) - order.indexOf(b.verdict.verdict),
    );
}

/** Returns the broker of a Trigger; undefined for every other resource. */
function brokerOf(mesh: Mesh, id: string): string | undefined {
  return mesh.resources.get(id)?.resource.type === 'trigger'
    ? linkIndex(mesh).of(id, 'broker').at(0)?.target
    : undefined;
}
