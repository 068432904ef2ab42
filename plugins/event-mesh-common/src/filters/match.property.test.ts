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

/** Returns the verdict for a result of the complete event. */
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

/** Converts a complete event to knowledge about it. */
function wholeOf(event: KnownInPart['event']): KnownEvent {
  const attributes = Object.fromEntries(
    Object.entries(event).map(([name, value]) => [name, { value }]),
  );
  return { attributes, isComplete: true };
}

/** Returns the reasons that the complete event contradicts. */
function refuted(part: Reason, whole: Reason): readonly Reason[] {
  const isWrong = whole.possible.some(
    result => !part.possible.includes(result),
  );
  const below = part.children.flatMap((child, index) =>
    refuted(child, whole.children[index]),
  );
  return isWrong ? [part, ...below] : below;
}

describe('matchFilter for any filter and any knowledge about an event', () => {
  it('agrees with every completion of the event, in the verdict and in each node of its reason', () => {
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
    'agrees with the complete event for brokers of class %s',
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

  it('agrees with the evaluation of the filter if the event is complete', () => {
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
