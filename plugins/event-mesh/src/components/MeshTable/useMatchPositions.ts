import { useMemo, useRef } from 'react';
import type { MeshRow } from './meshRows';

type MatchPositions = ReadonlyMap<string, MeshRow>;

/**
 * Returns the version of each row that decides its position: the one seen first under the same choices. Rows keep their
 * position after a refresh, while a new row goes to its sorted position.
 *
 * @internal
 */
export function useMatchPositions(
  rows: readonly MeshRow[],
  /** The user's choices; a change sorts all rows again. */
  choices: string,
): MatchPositions {
  const latest = useRef<{ choices: string; places: MatchPositions }>();
  return useMemo(() => {
    const { current } = latest;
    const before = current?.choices === choices ? current.places : undefined;
    const places = new Map(
      rows.map(row => [row.id, before?.get(row.id) ?? row]),
    );
    latest.current = { choices, places };
    return places;
  }, [rows, choices]);
}
