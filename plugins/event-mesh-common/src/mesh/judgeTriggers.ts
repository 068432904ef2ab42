import { Matcher, Verdict, attributesIn, createMatcher } from '../filters';
import { KnownEvent } from '../cesql';
import { TriggerIndex } from './indexTriggers';
import { memoize } from '../model';

/**
 * Judges of Triggers, by their ids. Triggers with one filter on brokers of one class share theirs, and events that are the
 * same as far as a filter looks at them share a verdict: teams deploy the same again and again.
 *
 * @internal
 */
export function judgeTriggers(
  index: TriggerIndex,
): (trigger: string) => Matcher | undefined {
  const judges = new Map<string, Matcher>();
  return memoize(id => {
    const trigger = index.find(id);
    if (!trigger) {
      return undefined;
    }
    const { filters, filterAttributes } = trigger;
    const brokerClass = index.classOf(id);
    const key = JSON.stringify([brokerClass, filters, filterAttributes]);
    const judge =
      judges.get(key) ??
      remembering(
        createMatcher(trigger, { brokerClass }),
        attributesIn(trigger),
      );
    judges.set(key, judge);
    return judge;
  });
}

function remembering(judge: Matcher, attributes: readonly string[]): Matcher {
  const verdicts = new Map<string, Verdict>();
  return known => {
    const key = keyOf(known, attributes);
    const verdict = verdicts.get(key) ?? judge(known);
    verdicts.set(key, verdict);
    return verdict;
  };
}

function keyOf(
  { attributes, isComplete }: KnownEvent,
  names: readonly string[],
): string {
  return JSON.stringify([
    isComplete,
    ...names.map(name =>
      Object.hasOwn(attributes, name) ? attributes[name] : null,
    ),
  ]);
}
