import { SwimlaneOrder } from './swimlaneOrder';

/**
 * Counts the pairs of a swimlane's edges that cross as straight lines; two edges with a common endpoint do not cross.
 *
 * @internal
 */
export function countCrossings(lines: SwimlaneOrder): number {
  const { x, from, to, at, weights } = lines;
  const columns = x.length;
  let crossings = 0;
  for (let a = 0; a < from.length; a++) {
    for (let b = a + 1; b < from.length; b++) {
      const first = from[a] > from[b] ? from[a] : from[b];
      const last = to[a] < to[b] ? to[a] : to[b];
      if (first < last) {
        const i = a * columns;
        const j = b * columns;
        const before = at[i + first] - at[j + first];
        const after = at[i + last] - at[j + last];
        crossings += before * after < 0 ? weights[a] * weights[b] : 0;
      }
    }
  }
  return crossings;
}
