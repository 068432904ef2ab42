import { cast } from '../cast';
import { CesqlValue } from '../types';
import { Range, intersect, isWithin, without } from './integers';
import { OpenTexts, Texts, isAmong, isOpen, openTexts } from './strings';

/**
 * A question about one value: of its text, or of what it is as an Integer or a Boolean.
 *
 * @internal
 */
export type ValueTest =
  | {
      readonly type: 'equals' | 'startsWith' | 'endsWith';
      readonly text: string;
    }
  | { readonly type: 'integer'; readonly range: Range }
  | { readonly type: 'boolean'; readonly value: boolean };

/** @internal */
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
        number >= test.range.min &&
        number <= test.range.max
      );
    }
    default:
      return cast(value, 'Boolean', 'knative') === test.value;
  }
}

/**
 * Those of some texts for which a test holds, or does not; perhaps more of them, never fewer, and nothing for none.
 *
 * @internal
 */
export function narrowTexts(
  texts: Texts,
  test: ValueTest,
  holds: boolean,
): Texts | undefined {
  if (!isOpen(texts)) {
    const kept = texts.filter(text => holdsFor(text, test) === holds);
    return kept.length > 0 ? kept : undefined;
  }
  const known = holds ? whereHolds(texts, test) : whereFails(texts, test);
  return known && isOpen(known) ? openTexts(known) : known;
}

function whereHolds(texts: OpenTexts, test: ValueTest): Texts | undefined {
  switch (test.type) {
    case 'equals':
      return isAmong(test.text, texts) ? [test.text] : undefined;
    case 'startsWith': {
      const [short, long] = byLength(texts.prefix, test.text);
      return long.startsWith(short) ? { ...texts, prefix: long } : undefined;
    }
    case 'endsWith': {
      const [short, long] = byLength(texts.suffix, test.text);
      return long.endsWith(short) ? { ...texts, suffix: long } : undefined;
    }
    case 'integer': {
      const integers = texts.integers && intersect(texts.integers, test.range);
      return integers && { ...texts, integers, noInteger: false };
    }
    default:
      return texts.booleans.includes(test.value)
        ? { ...texts, booleans: [test.value], noBoolean: false }
        : undefined;
  }
}

function whereFails(texts: OpenTexts, test: ValueTest): Texts {
  switch (test.type) {
    case 'equals':
      return { ...texts, not: [...texts.not, test.text] };
    case 'startsWith':
      return { ...texts, notPrefixes: [...texts.notPrefixes, test.text] };
    case 'endsWith':
      return { ...texts, notSuffixes: [...texts.notSuffixes, test.text] };
    case 'integer':
      return {
        ...texts,
        integers: texts.integers && without(texts.integers, test.range),
      };
    default:
      return {
        ...texts,
        booleans: texts.booleans.filter(value => value !== test.value),
      };
  }
}

function byLength(x: string, y: string): [short: string, long: string] {
  return x.length <= y.length ? [x, y] : [y, x];
}

/**
 * Whether a test certainly holds for all of some texts.
 *
 * @internal
 */
export function holdsForAll(texts: Texts, test: ValueTest): boolean {
  if (!isOpen(texts)) {
    return texts.every(text => holdsFor(text, test));
  }
  switch (test.type) {
    case 'equals':
      return false;
    case 'startsWith':
      return texts.prefix.startsWith(test.text);
    case 'endsWith':
      return texts.suffix.endsWith(test.text);
    case 'integer':
      return (
        !texts.noInteger &&
        texts.integers !== undefined &&
        isWithin(texts.integers, test.range)
      );
    default:
      return !texts.noBoolean && !texts.booleans.includes(!test.value);
  }
}
