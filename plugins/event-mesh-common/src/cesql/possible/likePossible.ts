import { Budget } from '../budget';
import { like } from '../operators/like';
import { bothTruths } from './possible';
import { OpenTexts, Texts, isOpen } from './texts';

/**
 * What `LIKE` may say of some texts. In Knative's dialect a `%` in the text makes a difference, so that no wildcard
 * certainly matches a text that is not wholly known.
 *
 * @internal
 */
export function likePossible(
  texts: Texts,
  pattern: string,
  { goesOn, budget }: { readonly goesOn: boolean; readonly budget: Budget },
): readonly boolean[] {
  if (isOpen(texts)) {
    return likeOpen(texts, pattern, goesOn);
  }
  const dialect = goesOn ? 'spec' : 'knative';
  const found = texts.flatMap(text =>
    goesOn && !isPlain(text + pattern)
      ? likeOpen({ prefix: text, suffix: text, least: 0 }, pattern, true)
      : [like(text, pattern, { dialect, budget })],
  );
  return bothTruths.filter(truth => found.includes(truth));
}

function likeOpen(
  { prefix, suffix, least }: Pick<OpenTexts, 'prefix' | 'suffix' | 'least'>,
  pattern: string,
  isCautious: boolean,
): readonly boolean[] {
  const head = /^[^%_\\]*/.exec(pattern)?.[0] ?? '';
  // A regular expression would start at every character.
  const last = Math.max(...['%', '_', '\\'].map(c => pattern.lastIndexOf(c)));
  const tail = pattern.slice(last + 1);
  const isLong = !pattern.includes('%') && least > pattern.length;
  const canMatch =
    fits(prefix, head, (a, b) => a.startsWith(b)) &&
    fits(suffix, tail, (a, b) => a.endsWith(b)) &&
    // Others count characters, not bytes.
    (isCautious || !isLong);
  if (!canMatch) {
    return [false];
  }
  // The character after the head is known and is no `%`: the wildcard takes the rest.
  const isCertain =
    pattern === `${head}%` &&
    prefix.length > head.length &&
    prefix[head.length] !== '%' &&
    !isCautious;
  return isCertain ? [true] : bothTruths;
}

function fits(
  known: string,
  wanted: string,
  has: (long: string, short: string) => boolean,
): boolean {
  return has(known, wanted) || has(wanted, known);
}

/** Characters that every implementation treats alike. @internal */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
