import { cast } from '../cast';
import { isFault } from '../outcome';
import { Interval, allIntegers, hull } from './integers';

/**
 * Open set of Strings, described by their common properties. One character is one byte, as everywhere in this folder.
 */
export type OpenStrings = {
  readonly prefix: string;
  readonly suffix: string;
  /** Minimum length. */
  readonly least: number;
  /** Literal pieces of a template; each variable between them is one or more characters. */
  readonly pieces?: readonly string[];
  readonly not: readonly string[];
  readonly notPrefixes: readonly string[];
  readonly notSuffixes: readonly string[];
  /** Results of a cast to Integer or Boolean, and whether it may fail. */
  readonly integers?: Interval;
  readonly noInteger: boolean;
  readonly booleans: readonly boolean[];
  readonly noBoolean: boolean;
};

/** Abstract String: a finite or an open set. */
export type Strings = readonly string[] | OpenStrings;

/** Set of all Strings. */
export const anyString: OpenStrings = {
  prefix: '',
  suffix: '',
  least: 0,
  not: [],
  notPrefixes: [],
  notSuffixes: [],
  integers: allIntegers,
  noInteger: true,
  booleans: [true, false],
  noBoolean: true,
};

/** Returns whether a set is open rather than finite. */
export function isOpen(strings: Strings): strings is OpenStrings {
  return !Array.isArray(strings);
}

/** Returns the length of the longest known String, or of the known parts of an open set. */
export function longestOf(strings: Strings | undefined): number {
  if (!strings) {
    return 0;
  }
  return isOpen(strings)
    ? strings.prefix.length + strings.suffix.length
    : strings.reduce((sum, text) => Math.max(sum, text.length), 0);
}

/** Normalizes an open set until its parts are consistent; returns undefined if it is empty. */
export function openStrings(known: OpenStrings): OpenStrings | undefined {
  const { prefix, suffix, notPrefixes, notSuffixes } = known;
  const isInteger =
    /^[+-]?[0-9]*$/.test(prefix) && /^[+-]?[0-9]*$/.test(suffix);
  const integers = isInteger && known.noBoolean ? known.integers : undefined;
  const booleans = known.noInteger
    ? known.booleans.filter(value => canBe(String(value), known))
    : [];
  const isEmpty =
    (!integers && !known.noInteger) ||
    (booleans.length === 0 && !known.noBoolean) ||
    notPrefixes.some(text => prefix.startsWith(text)) ||
    notSuffixes.some(text => suffix.endsWith(text));
  return isEmpty
    ? undefined
    : {
        ...known,
        integers,
        booleans,
        least: Math.max(known.least, prefix.length, suffix.length),
      };
}

function canBe(word: string, { prefix, suffix, least }: OpenStrings): boolean {
  return (
    word.startsWith(prefix.toLowerCase()) &&
    word.endsWith(suffix.toLowerCase()) &&
    word.length >= least
  );
}

/** Returns the Strings that match a template; the pieces of `/web/{region}` are `/web/` and an empty text. */
export function templateStrings(pieces: readonly string[]): Strings {
  if (pieces.length === 1) {
    return pieces;
  }
  const open = openStrings({
    ...anyString,
    pieces,
    prefix: pieces[0],
    suffix: pieces[pieces.length - 1],
    least: pieces.join('').length + pieces.length - 1,
  });
  return open ?? [];
}

/** Returns whether a set contains a String. */
export function isAmong(text: string, strings: Strings): boolean {
  if (!isOpen(strings)) {
    return strings.includes(text);
  }
  const number = cast(text, 'Integer', 'knative');
  const truth = cast(text, 'Boolean', 'knative');
  const { integers } = strings;
  return (
    text.startsWith(strings.prefix) &&
    text.endsWith(strings.suffix) &&
    text.length >= strings.least &&
    !strings.not.includes(text) &&
    !strings.notPrefixes.some(other => text.startsWith(other)) &&
    !strings.notSuffixes.some(other => text.endsWith(other)) &&
    fitsPieces(text, strings.pieces) &&
    (typeof number === 'number'
      ? integers !== undefined &&
        number >= integers.min &&
        number <= integers.max
      : strings.noInteger) &&
    (typeof truth === 'boolean'
      ? strings.booleans.includes(truth)
      : strings.noBoolean)
  );
}

/** Matches each piece at the first possible position, which leaves the most text for the others. */
function fitsPieces(text: string, pieces?: readonly string[]): boolean {
  if (!pieces) {
    return true;
  }
  const last = pieces[pieces.length - 1];
  let at = pieces[0].length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at + 1);
    if (found < 0) {
      return false;
    }
    at = found + piece.length;
  }
  return (
    text.startsWith(pieces[0]) &&
    text.endsWith(last) &&
    text.length - last.length >= at + 1
  );
}

/** Most Strings of a finite set; larger sets become open. */
const largestFiniteSet = 24;

/** Returns the union of two sets, or an open superset of it. */
export function joinStrings(x?: Strings, y?: Strings): Strings | undefined {
  if (!x || !y) {
    return x ?? y;
  }
  if (!isOpen(x) && !isOpen(y)) {
    const strings = [...new Set([...x, ...y])].sort();
    if (strings.length <= largestFiniteSet) {
      return strings;
    }
  }
  const [one, other] = [generalize(x), generalize(y)];
  return openStrings({
    ...anyString,
    prefix: commonPrefix(one.prefix, other.prefix),
    suffix: commonSuffix(one.suffix, other.suffix),
    least: Math.min(one.least, other.least),
    integers: hull(one.integers, other.integers),
    noInteger: one.noInteger || other.noInteger,
    booleans: [true, false].filter(
      value => one.booleans.includes(value) || other.booleans.includes(value),
    ),
    noBoolean: one.noBoolean || other.noBoolean,
  });
}

function commonPrefix(x: string, y: string): string {
  let length = 0;
  while (length < x.length && x[length] === y[length]) {
    length += 1;
  }
  return x.slice(0, length);
}

function commonSuffix(x: string, y: string): string {
  let length = 0;
  while (length < x.length && x.at(-1 - length) === y.at(-1 - length)) {
    length += 1;
  }
  return x.slice(x.length - length);
}

/** Returns the smallest open set that contains all of these Strings. */
function generalize(strings: Strings): OpenStrings {
  if (isOpen(strings)) {
    return strings;
  }
  const numbers = strings.map(text => cast(text, 'Integer', 'knative'));
  const truths = strings.map(text => cast(text, 'Boolean', 'knative'));
  return strings.length === 1
    ? {
        ...anyString,
        prefix: strings[0],
        suffix: strings[0],
        least: strings[0].length,
        integers: isFault(numbers[0])
          ? undefined
          : { min: Number(numbers[0]), max: Number(numbers[0]) },
        noInteger: isFault(numbers[0]),
        booleans: isFault(truths[0]) ? [] : [Boolean(truths[0])],
        noBoolean: isFault(truths[0]),
      }
    : strings
        .map((text): Strings => [text])
        .reduce<OpenStrings>(
          (sum, one) =>
            generalize(joinStrings(sum, generalize(one)) ?? anyString),
          generalize([strings[0]]),
        );
}
