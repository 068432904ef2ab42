import { countCrossings } from './countCrossings';
import { Neighbours } from './neighbours';
import { transpose } from './transpose';

const rounds = 4;

/**
 * The nodes of each column from top to bottom with few crossings: barycentre sweeps to and fro, then swaps of neighbours.
 *
 * @param columns - node ids per column, in an order that does not depend on chance
 * @internal
 */
export function orderBand(
  columns: readonly (readonly string[])[],
  neighbours: Neighbours,
): string[][] {
  let current = columns.map(column => [...column]);
  let best = current;
  let fewest = countCrossings(current, neighbours);
  for (let round = 0; round < rounds && fewest > 0; round++) {
    current = sweep(current, neighbours, round % 2 === 0);
    current = transpose(current, neighbours);
    const crossings = countCrossings(current, neighbours);
    if (crossings < fewest) {
      best = current;
      fewest = crossings;
    }
  }
  return best;
}

function sweep(
  columns: readonly (readonly string[])[],
  { left, right }: Neighbours,
  rightwards: boolean,
): string[][] {
  const result = columns.map(column => [...column]);
  const place = new Map<string, number>();
  result.forEach(column => setPlaces(column, place));
  const numbers = result.map((_, at) => at);
  const pull = rightwards ? left : right;
  for (const at of rightwards ? numbers : numbers.reverse()) {
    const wish = new Map(
      result[at].map(id => [
        id,
        meanPlace(pull.get(id) ?? [], place) ?? place.get(id) ?? 0,
      ]),
    );
    result[at].sort(
      (a, b) =>
        (wish.get(a) ?? 0) - (wish.get(b) ?? 0) ||
        (place.get(a) ?? 0) - (place.get(b) ?? 0),
    );
    setPlaces(result[at], place);
  }
  return result;
}

// Columns differ in length: places run from 0 to 1 so that they compare.
function setPlaces(column: readonly string[], place: Map<string, number>) {
  column.forEach((id, i) => place.set(id, (i + 0.5) / column.length));
}

function meanPlace(
  ids: readonly string[],
  place: ReadonlyMap<string, number>,
): number | undefined {
  return ids.length === 0
    ? undefined
    : ids.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / ids.length;
}
