import fc from 'fast-check';
import { KnownEvent } from '../cesql';
import { createEvent } from '../cloudevents/event';
import {
  KnownInPart,
  arbitraryKnownInPart,
} from './__testUtils__/arbitraryEvent';
import { arbitraryTrigger } from './__testUtils__/arbitraryTrigger';
import { createFilter } from './createFilter';
import { Verdict, matchFilter } from './match';
import { Reason } from './reason';

const numRuns = 800;
const mtChannel = { brokerClass: 'MTChannelBasedBroker' };

/** What the whole event makes of it, by the code that evaluates it. */
function verdictOn(result: string): Verdict['verdict'] {
  switch (result) {
    case 'pass':
    case 'noFilter':
      return 'matches';
    case 'unknown':
      return 'mayMatch';
    default:
      return 'doesNotMatch';
  }
}

/** All of an event as what is known of it. */
function wholeOf(event: KnownInPart['event']): KnownEvent {
  const attributes = Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, { value }]),
  );
  return { attributes, isComplete: true };
}

/** The nodes that say what the whole event refutes. */
function refuted(part: Reason, whole: Reason): readonly Reason[] {
  const isWrong = whole.possible.some(
    result => !part.possible.includes(result),
  );
  const below = part.children.flatMap((child, index) =>
    refuted(child, whole.children[index]),
  );
  return isWrong ? [part, ...below] : below;
}

describe('whatever the filter and whatever is known of an event', () => {
  it('no completion of the event contradicts a verdict, nor any node of its reason', () => {
    fc.assert(
      fc.property(
        arbitraryTrigger,
        arbitraryKnownInPart,
        (trigger, { event, known }) => {
          const { result, stored = result } = createFilter(trigger).evaluate(
            createEvent(event),
          );
          const { verdict, reason } = matchFilter(trigger, known, mtChannel);
          expect([verdictOn(stored), 'mayMatch']).toContain(verdict);

          const whole = matchFilter(trigger, wholeOf(event), mtChannel);
          expect(refuted(reason, whole.reason)).toEqual([]);
        },
      ),
      { numRuns },
    );
  });

  it.each(['Kafka', 'RabbitMQBroker', 'Other'])(
    'a verdict for %s on a part of it is none that the whole contradicts',
    brokerClass => {
      fc.assert(
        fc.property(
          arbitraryTrigger,
          arbitraryKnownInPart,
          (trigger, { event, known }) => {
            const part = matchFilter(trigger, known, { brokerClass });
            const whole = matchFilter(trigger, wholeOf(event), { brokerClass });
            expect([whole.verdict, 'mayMatch']).toContain(part.verdict);
          },
        ),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    },
  );

  it('judging a whole event says what evaluating it says', () => {
    fc.assert(
      fc.property(
        arbitraryTrigger,
        arbitraryKnownInPart,
        (trigger, { event }) => {
          const { result, stored = result } = createFilter(trigger).evaluate(
            createEvent(event),
          );
          const { verdict, reason } = matchFilter(
            trigger,
            wholeOf(event),
            mtChannel,
          );
          expect(verdict).toBe(verdictOn(stored));
          const isOpen = stored === 'unknown' || reason.result === 'undecided';
          expect(isOpen ? stored : reason.result).toBe(stored);
        },
      ),
      { numRuns },
    );
  });
});
