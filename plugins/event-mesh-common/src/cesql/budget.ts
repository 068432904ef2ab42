import { CesqlError } from './types';

/**
 * Budget of an evaluation, counted in steps: one per node, and one per 256 characters of a text. The result of an
 * evaluation that exhausted its budget is unknown; its return value is ignored.
 */
export type Budget = {
  /** Consumes steps and returns whether enough were left. */
  readonly take: (steps: number) => boolean;
  readonly isExhausted: () => boolean;
  /** Returns the steps used so far. */
  readonly used: () => number;
};

/** Enough for any accepted expression whose nodes are evaluated once; about 200 ms of work. */
const defaultLimit = 100_000;

/** Creates a budget of `limit` steps. */
export function createBudget(limit = defaultLimit): Budget {
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

/** Returns the number of steps for a text of this length. */
export function stepsFor(length: number): number {
  return Math.floor(length / 256);
}

/** Most characters of a concatenated text: a dozen nested functions in one line can request terabytes. */
const longest = 1 << 20;

/** Concatenates texts, or exhausts the budget if the result would be too long. */
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

/** Error of an evaluation that exhausted its budget. */
export const tooLarge: CesqlError = {
  kind: 'generic',
  code: 'tooLarge',
  position: 0,
  params: {},
};
