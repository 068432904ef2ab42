import { cast } from '../cast';
import { Interval, intersect, isWithin, subtract } from './integers';
import { OpenStrings, Strings, isAmong, isOpen, openStrings } from './strings';
import { CesqlValue } from '../../cloudevents';

/** Test of one value: of its printed form, or of its cast to Integer or Boolean. */
export type ValueTest =
  | {
      readonly type: 'equals' | 'startsWith' | 'endsWith';
      readonly text: string;
    }
  | { readonly type: 'integer'; readonly interval: Interval }
  | { readonly type: 'boolean'; readonly value: boolean };

/** Tests a concrete value. */
export function holdsFor(value: CesqlValue, test: ValueTest): boolean {
  switch (test.type) {
    case 'equals':
      return String(value) === test.text;
    case 'startsWith':
      return String(value).startsWith(test.text);
    case 'endsWith':
      return String(value).endsWith(test.text);
    case 'integer': {
      const number = cast(value, 'Integer', 'knative');
      return (
        typeof number === 'number' &&
        number >= test.interval.min &&
        number <= test.interval.max
      );
    }
    default:
      return cast(value, 'Boolean', 'knative') === test.value;
  }
}

/** Returns a superset of the Strings for which a test holds, or fails; undefined if it is empty. */
export function narrowStrings(
  strings: Strings,
  test: ValueTest,
  holds: boolean,
): Strings | undefined {
  if (!isOpen(strings)) {
    const kept = strings.filter(text => holdsFor(text, test) === holds);
    return kept.length > 0 ? kept : undefined;
  }
  const known = holds ? whereHolds(strings, test) : whereFails(strings, test);
  return known && isOpen(known) ? openStrings(known) : known;
}

function whereHolds(
  strings: OpenStrings,
  test: ValueTest,
): Strings | undefined {
  switch (test.type) {
    case 'equals':
      return isAmong(test.text, strings) ? [test.text] : undefined;
    case 'startsWith': {
      const [short, long] = byLength(strings.prefix, test.text);
      return long.startsWith(short) ? { ...strings, prefix: long } : undefined;
    }
    case 'endsWith': {
      const [short, long] = byLength(strings.suffix, test.text);
      return long.endsWith(short) ? { ...strings, suffix: long } : undefined;
    }
    case 'integer': {
      const integers =
        strings.integers && intersect(strings.integers, test.interval);
      return integers && { ...strings, integers, noInteger: false };
    }
    default:
      return strings.booleans.includes(test.value)
        ? { ...strings, booleans: [test.value], noBoolean: false }
        : undefined;
  }
}

function whereFails(strings: OpenStrings, test: ValueTest): Strings {
  switch (test.type) {
    case 'equals':
      return { ...strings, not: [...strings.not, test.text] };
    case 'startsWith':
      return { ...strings, notPrefixes: [...strings.notPrefixes, test.text] };
    case 'endsWith':
      return { ...strings, notSuffixes: [...strings.notSuffixes, test.text] };
    case 'integer':
      return {
        ...strings,
        integers: strings.integers && subtract(strings.integers, test.interval),
      };
    default:
      return {
        ...strings,
        booleans: strings.booleans.filter(value => value !== test.value),
      };
  }
}

function byLength(x: string, y: string): [short: string, long: string] {
  return x.length <= y.length ? [x, y] : [y, x];
}

/** Returns whether a test certainly holds for all of these Strings. */
export function holdsForAll(strings: Strings, test: ValueTest): boolean {
  if (!isOpen(strings)) {
    return strings.every(text => holdsFor(text, test));
  }
  switch (test.type) {
    case 'equals':
      return false;
    case 'startsWith':
      return strings.prefix.startsWith(test.text);
    case 'endsWith':
      return strings.suffix.endsWith(test.text);
    case 'integer':
      return (
        !strings.noInteger &&
        strings.integers !== undefined &&
        isWithin(strings.integers, test.interval)
      );
    default:
      return !strings.noBoolean && !strings.booleans.includes(!test.value);
  }
}
