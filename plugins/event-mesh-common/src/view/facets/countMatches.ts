import { compareText } from '../../model';
import { MeshView } from '../types';

/**
 * How many of what the filters asked for have each value, most first; what is there only as context counts nowhere.
 *
 * @public
 */
export function countMatches<Value extends string>(
  view: MeshView,
  valuesOf: (id: string) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const id of [...view.resources.keys(), ...view.placeholders.keys()]) {
    if (!view.context?.has(id)) {
      for (const value of new Set(valuesOf(id))) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return mostFirst(counts);
}

/**
 * The same counts, the highest first.
 *
 * @internal
 */
export function mostFirst<Value extends string>(
  counts: ReadonlyMap<Value, number>,
): ReadonlyMap<Value, number> {
  return new Map(
    [...counts].sort(
      ([a, countA], [b, countB]) => countB - countA || compareText(a, b),
    ),
  );
}
