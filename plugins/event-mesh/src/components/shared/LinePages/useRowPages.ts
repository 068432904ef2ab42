import { useState } from 'react';

/** A virtualized table handles so many rows without a noticeable delay. */
const mostLines = 1000;

/**
 * One page of a long list.
 *
 * @internal
 */
export type RowPages<T> = {
  readonly shown: readonly T[];
  /** Number of rows before this page. */
  readonly start: number;
  readonly total: number;
  /** Turns to the previous or the next page. */
  readonly turn: (by: -1 | 1) => void;
};

/**
 * Splits a list that is too long for a table into pages. Turns to the page of the wanted row whenever another row is
 * wanted.
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
  // The list may have become shorter.
  const start = page * mostLines < total ? page * mostLines : 0;
  return {
    shown: total <= mostLines ? lines : lines.slice(start, start + mostLines),
    start,
    total,
    turn: by => turnTo(start / mostLines + by),
  };
}
