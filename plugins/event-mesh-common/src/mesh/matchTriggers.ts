import { KnownEvent } from '../cesql';
import { Verdict } from '../filters';
import { Announcement } from './announcement';
import { announcementsIn } from './announcements';
import { indexTriggers } from './indexTriggers';
import { judgeTriggers } from './judgeTriggers';
import { groupBy, memoize, memoizePerObject } from '../model';
import { Mesh } from './types';

/**
 * A Trigger, announced events and what the one makes of the others.
 *
 * @public
 */
export type Match = {
  readonly announcement: Announcement;
  /** Id of the Trigger. */
  readonly trigger: string;
  readonly verdict: Verdict;
};

/**
 * Which Triggers take which events. All that it says is worked out when it is first asked for, and kept.
 *
 * @public
 */
export type Matches = {
  /** Sorted by id. */
  readonly announcements: readonly Announcement[];
  /** The announcements of one EventType or source, in order. */
  announcedBy(id: string): readonly Announcement[];
  /** Those whose events come in at a broker, channel or whatever else takes events, in order. */
  announcedAt(entry: string): readonly Announcement[];
  /** Ids of the Triggers that take from a broker (or its placeholder), in order; not those that Knative made. */
  triggersOf(broker: string): readonly string[];
  /** The Triggers of a broker that get, or may get, events of which this is known, with their verdicts. */
  matchesAt(
    broker: string,
    known: KnownEvent,
  ): readonly Pick<Match, 'trigger' | 'verdict'>[];
  /** The Triggers where the events come in that get, or may get, them. */
  matchesOf(announcement: Announcement): readonly Match[];
  /** The announced events that a Trigger gets, or may get, where they come in at its broker. */
  matchedBy(trigger: string): readonly Match[];
  /** What a Trigger makes of events, whichever broker they come in at; undefined for what is no Trigger. */
  verdictOf(trigger: string, known: KnownEvent): Verdict | undefined;
  /** The verdict on an event of which nothing is known: definite where it is the same for every event. */
  onAny(trigger: string): Verdict['verdict'] | undefined;
  /** The class whose rules count for a Trigger, where its broker can be seen and says one. */
  classOf(trigger: string): string | undefined;
};

const matchesIn = memoizePerObject(createMatches);

/**
 * Joins Triggers and all that is known of events, by the rules of each broker's class.
 *
 * @remarks Triggers are looked up by their broker and by the types that they ask for, so that most pairs are never looked
 * at. One mesh has one answer, which is kept as long as the mesh is.
 * @public
 */
export function matchTriggers(mesh: Mesh): Matches {
  return matchesIn(mesh);
}

function createMatches(mesh: Mesh): Matches {
  const announcements = announcementsIn(mesh);
  const byTeller = groupBy(announcements, ({ by }) => by);
  const byEntry = groupBy(announcements, ({ entry }) => entry);
  const index = indexTriggers(mesh);
  const judges = judgeTriggers(index);
  const matchesAt = memoizePerObject((known: KnownEvent) =>
    memoize((broker: string) =>
      index.candidates(broker, typeIn(known)).flatMap(trigger => {
        const verdict = judges(trigger)?.(known);
        return verdict && verdict.verdict !== 'doesNotMatch'
          ? [{ trigger, verdict }]
          : [];
      }),
    ),
  );
  const matchesOf = memoize((announcement: Announcement): readonly Match[] =>
    announcement.entry === undefined
      ? []
      : matchesAt(announcement.known)(announcement.entry).map(found => ({
          announcement,
          ...found,
        })),
  );
  return {
    announcements,
    announcedBy: id => byTeller.get(id) ?? [],
    announcedAt: entry => byEntry.get(entry) ?? [],
    triggersOf: index.triggersOf,
    matchesAt: (broker, known) => matchesAt(known)(broker),
    matchesOf,
    matchedBy: trigger => {
      const broker = index.brokerOf(trigger);
      return broker === undefined
        ? []
        : (byEntry.get(broker) ?? [])
            .flatMap(matchesOf)
            .filter(match => match.trigger === trigger);
    },
    verdictOf: (trigger, known) => judges(trigger)?.(known),
    onAny: memoize(trigger => judges(trigger)?.({ attributes: {} }).verdict),
    classOf: index.classOf,
  };
}

function typeIn({ attributes }: KnownEvent): string | undefined {
  const type = Object.hasOwn(attributes, 'type') ? attributes.type : undefined;
  return type && 'value' in type ? String(type.value) : undefined;
}
