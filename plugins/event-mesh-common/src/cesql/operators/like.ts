import { CesqlDialect } from '../types';

/**
 * `%` stands for any run of characters, `_` for one, a backslash before them for themselves.
 *
 * @internal
 */
export function like(
  text: string,
  pattern: string,
  dialect: CesqlDialect,
): boolean {
  return dialect === 'knative'
    ? likeKnative(text, pattern)
    : likeSpec(Array.from(text), readPattern(pattern));
}

/**
 * As the code that Knative runs does it, byte by byte: a `%` in the text is taken for the one in the pattern before that
 * one is a wildcard, and a backslash in the text for the one before an escaped character.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/like_expression.go, matchString.
 */
function likeKnative(text: string, pattern: string): boolean {
  if (pattern === '') {
    return text === '';
  }
  let at = 0;
  let next = 0;
  let wildcard = -1;
  let resumeAt = 0;
  while (at < text.length) {
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

function likeSpec(text: readonly string[], wanted: readonly Wanted[]): boolean {
  // Which prefixes of the text the pattern so far matches.
  let reached = text.map(() => false);
  let isStart = true;
  for (const part of wanted) {
    const before = [isStart, ...reached];
    isStart = isStart && part === any;
    let isAfterAny = isStart;
    reached = text.map((character, index) => {
      isAfterAny = part === any && (isAfterAny || before[index + 1]);
      return part === any
        ? isAfterAny || before[index]
        : before[index] && (part === one || part === character);
    });
  }
  return text.length === 0 ? isStart : reached[text.length - 1];
}
