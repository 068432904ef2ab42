import { useState } from 'react';

/** So many lines take a table no time that anybody notices, though it draws only what is in sight. */
const mostLines = 1000;

/**
 * Some of the lines of a long list, and what else there is.
 *
 * @internal
 */
export type RowPages<T> = {
  readonly shown: readonly T[];
  /** How many lines come before these. */
  readonly start: number;
  readonly total: number;
  /** Shows what comes before these, or after. */
  readonly turn: (by: -1 | 1) => void;
};

/**
 * Gives out the lines of a list that is too long for a table, so many at a time, beginning with those among which the wanted one is
 * whenever another one is wanted.
 *
 * @internal
 */
export function useRowPages<T extends { readonly id: string }>(
  lines: readonly T[],
  wanted: string | undefined,
): RowPages<T> {
  const [page, setPage] = useState(0);
  const [last, setLast] = useState<string>();
  const total = lines.length;
  const turnTo = (next: number) =>
    setPage(Math.min(Math.max(0, next), Math.floor((total - 1) / mostLines)));
  if (wanted !== last) {
    setLast(wanted);
    const index = lines.findIndex(({ id }) => id === wanted);
    if (index >= 0) {
      turnTo(Math.floor(index / mostLines));
    }
  }
  // There may be fewer by now.
  const start = page * mostLines < total ? page * mostLines : 0;
  return {
    shown: total <= mostLines ? lines : lines.slice(start, start + mostLines),
    start,
    total,
    turn: by => turnTo(start / mostLines + by),
  };
}
