import { Budget } from './budget';
import { CesqlDialect } from './types';

/** Comparisons of one character that count for a step. */
const perStep = 64;

type Pattern = { readonly dialect: CesqlDialect; readonly budget: Budget };

/**
 * `%` stands for any run of characters, `_` for one, a backslash before them for themselves.
 *
 * @internal
 */
export function like(
  text: string,
  pattern: string,
  { dialect, budget }: Pattern,
): boolean {
  const limit = createLimit(budget);
  return dialect === 'knative'
    ? likeKnative(text, pattern, limit)
    : likeSpec(Array.from(text), readPattern(pattern), limit);
}

/** Counts comparisons, and tells when they are too many: a pattern may start again at every character. */
function createLimit(budget: Budget): () => boolean {
  let compared = 0;
  return () => {
    compared += 1;
    return compared % perStep === 0 && !budget.take(1);
  };
}

/**
 * As the code that Knative runs does it, byte by byte: a `%` in the text is taken for the one in the pattern before that
 * one is a wildcard, and a backslash in the text for the one before an escaped character.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/like_expression.go, matchString.
 */
function likeKnative(
  text: string,
  pattern: string,
  isTooMuch: () => boolean,
): boolean {
  if (pattern === '') {
    return text === '';
  }
  let at = 0;
  let next = 0;
  let wildcard = -1;
  let resumeAt = 0;
  while (at < text.length && !isTooMuch()) {
    const wanted = pattern[next];
    const escaped = wanted === '\\' ? pattern[next + 1] : undefined;
    if ((escaped === '_' || escaped === '%') && escaped === text[at]) {
      next += 2;
      at += 1;
    } else if (wanted === '_' || wanted === text[at]) {
      next += 1;
      at += 1;
    } else if (wanted === '%') {
      wildcard = next;
      resumeAt = at;
      next += 1;
    } else if (wildcard >= 0) {
      next = wildcard + 1;
      resumeAt += 1;
      at = resumeAt;
    } else {
      return false;
    }
  }
  return /^%*$/.test(pattern.slice(next));
}

const any = Symbol('%');
const one = Symbol('_');
type Wanted = string | typeof any | typeof one;

function readPattern(pattern: string): readonly Wanted[] {
  return Array.from(pattern.matchAll(/\\[%_]|./gsu), ([part]): Wanted => {
    if (part === '%') {
      return any;
    }
    return part === '_' ? one : part.replace(/^\\(?=.)/s, '');
  });
}

/** Where a wildcard took too little, it takes one character more and the rest is tried again. */
function likeSpec(
  text: readonly string[],
  wanted: readonly Wanted[],
  isTooMuch: () => boolean,
): boolean {
  let at = 0;
  let next = 0;
  let wildcard = -1;
  let resumeAt = 0;
  while (at < text.length && !isTooMuch()) {
    const part = wanted[next];
    if (part === any) {
      wildcard = next;
      resumeAt = at;
      next += 1;
    } else if (part === one || part === text[at]) {
      next += 1;
      at += 1;
    } else if (wildcard >= 0) {
      next = wildcard + 1;
      resumeAt += 1;
      at = resumeAt;
    } else {
      return false;
    }
  }
  return wanted.slice(next).every(part => part === any);
}
