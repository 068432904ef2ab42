import { cast } from '../cast';
import { Range, allIntegers } from './range';

/**
 * Texts of which only this is known. As everywhere in this folder one character is one byte.
 *
 * @internal
 */
export type OpenTexts = {
  readonly prefix: string;
  readonly suffix: string;
  /** The least length. */
  readonly least: number;
  /** Of a template, what stands between its variables, each of which is one or more characters. */
  readonly pieces?: readonly string[];
  readonly not: readonly string[];
  readonly notPrefixes: readonly string[];
  readonly notSuffixes: readonly string[];
  /** What they may be as Integers, and whether some are none. */
  readonly integers?: Range;
  readonly noInteger: boolean;
  readonly booleans: readonly boolean[];
  readonly noBoolean: boolean;
};

/**
 * The texts that a value may be: some, or all of which something is known.
 *
 * @internal
 */
export type Texts = readonly string[] | OpenTexts;

/** @internal */
export const anyText: OpenTexts = {
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

/** @internal */
export function isOpen(texts: Texts): texts is OpenTexts {
  return !Array.isArray(texts);
}

/** How many characters they hold at most, as far as they are known one by one or in part. @internal */
export function longestOf(texts: Texts | undefined): number {
  if (!texts) {
    return 0;
  }
  return isOpen(texts)
    ? texts.prefix.length + texts.suffix.length
    : texts.reduce((sum, text) => Math.max(sum, text.length), 0);
}

/**
 * Brings what is known of texts together; nothing where no text can be so.
 *
 * @internal
 */
export function openTexts(known: OpenTexts): OpenTexts | undefined {
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

function canBe(word: string, { prefix, suffix, least }: OpenTexts): boolean {
  return (
    word.startsWith(prefix.toLowerCase()) &&
    word.endsWith(suffix.toLowerCase()) &&
    word.length >= least
  );
}

/**
 * The texts of a template: `/web/{region}` has the pieces `/web/` and an empty one.
 *
 * @internal
 */
export function templateTexts(pieces: readonly string[]): Texts {
  if (pieces.length === 1) {
    return pieces;
  }
  const open = openTexts({
    ...anyText,
    pieces,
    prefix: pieces[0],
    suffix: pieces[pieces.length - 1],
    least: pieces.join('').length + pieces.length - 1,
  });
  return open ?? [];
}

/** @internal */
export function isAmong(text: string, texts: Texts): boolean {
  if (!isOpen(texts)) {
    return texts.includes(text);
  }
  const number = cast(text, 'Integer', 'knative');
  const truth = cast(text, 'Boolean', 'knative');
  const { integers } = texts;
  return (
    text.startsWith(texts.prefix) &&
    text.endsWith(texts.suffix) &&
    text.length >= texts.least &&
    !texts.not.includes(text) &&
    !texts.notPrefixes.some(other => text.startsWith(other)) &&
    !texts.notSuffixes.some(other => text.endsWith(other)) &&
    fitsPieces(text, texts.pieces) &&
    (typeof number === 'number'
      ? integers !== undefined &&
        number >= integers.min &&
        number <= integers.max
      : texts.noInteger) &&
    (typeof truth === 'boolean'
      ? texts.booleans.includes(truth)
      : texts.noBoolean)
  );
}

/** Each piece at the first place where it can stand, which leaves most for the rest. */
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
