import { useMemo, useRef } from 'react';
import type { MeshRow } from './meshRows';

type MatchPositions = ReadonlyMap<string, MeshRow>;

/**
 * The lines as they were when they got their place: sorted by these, none moves under the eyes of who reads, and what is new comes
 * to where it belongs.
 *
 * @internal
 */
export function useMatchPositions(
  rows: readonly MeshRow[],
  /** What a person chose: other choices give new places to all. */
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
