import { CesqlError } from './types';

/**
 * The work that an evaluation may take, counted in steps: one for a node, and one for every 256 characters of a text.
 * Whatever comes of an evaluation whose budget is exhausted counts for nothing.
 *
 * @internal
 */
export type Budget = {
  /** Takes steps out of it, and returns whether it was enough. */
  readonly take: (steps: number) => boolean;
  readonly isExhausted: () => boolean;
  /** Steps taken so far. */
  readonly used: () => number;
};

/** Enough for every expression that is read, once; some 200 ms of work. */
const enough = 100_000;

/** @internal */
export function createBudget(limit = enough): Budget {
  let used = 0;
  return {
    take: steps => {
      used += steps;
      return used <= limit;
    },
    isExhausted: () => used > limit,
    used: () => used,
  };
}

/** The steps that a text of this length counts for. @internal */
export function stepsFor(length: number): number {
  return Math.floor(length / 256);
}

/** Longer texts are not made: with a dozen functions inside each other an expression of one line asks for terabytes. */
const longest = 1 << 20;

/**
 * Joins texts, if what comes of it is short enough; exhausts the budget if not.
 *
 * @internal
 */
export function concatenate(
  budget: Budget,
  texts: readonly string[],
  separator: string,
): string {
  const length = texts.reduce(
    (sum, text) => sum + text.length,
    separator.length * Math.max(0, texts.length - 1),
  );
  if (length > longest) {
    budget.take(Infinity);
  }
  return budget.isExhausted() ? '' : texts.join(separator);
}

/** What is said of an evaluation whose budget is exhausted. @internal */
export const tooLarge: CesqlError = {
  kind: 'generic',
  code: 'tooLarge',
  position: 0,
  params: {},
};
