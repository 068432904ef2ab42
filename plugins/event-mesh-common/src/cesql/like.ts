import { Budget } from './budget';
import { CesqlDialect } from './types';

/** Comparisons of characters per step. */
const perStep = 64;

type Pattern = { readonly dialect: CesqlDialect; readonly budget: Budget };

/** Matches a text against a pattern: `%` matches any characters, `_` matches one, and a backslash escapes both. */
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

/** Charges comparisons to the budget: a pattern may backtrack at every character. */
function createLimit(budget: Budget): () => boolean {
  let compared = 0;
  return () => {
    compared += 1;
    return compared % perStep === 0 && !budget.take(1);
  };
}

/**
 * Matches byte by byte with the quirks of Knative's code: a `%` in the text matches a `%` of the pattern before that is
 * tried as a wildcard, and a backslash in the text matches the backslash of an escape.
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

/** Matches with greedy backtracking to the last wildcard. */
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
