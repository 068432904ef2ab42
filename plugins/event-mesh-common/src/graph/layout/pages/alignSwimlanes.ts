import { SwimlaneLinks } from './swimlaneLinks';
import { spanSwimlanes } from './spanSwimlanes';

const passes = 4;
/** Most connected swimlanes for which moving each past all others is fast enough. */
const mostSifted = 1000;

/**
 * Orders swimlanes so that edges between them pass few others. Swimlanes without edges to others keep their order and
 * go last.
 *
 * @param swimlanes - numbers, in a deterministic order
 * @internal
 */
export function alignSwimlanes(
  swimlanes: readonly number[],
  { near }: SwimlaneLinks,
  heights: readonly number[],
): number[] {
  const wanted = new Set(swimlanes);
  const neighboursOf = (swimlane: number) =>
    [...near[swimlane].keys()].filter(other => wanted.has(other));
  const seen = new Set<number>();
  const line: number[] = [];
  const alone: number[] = [];
  for (const swimlane of swimlanes) {
    if (neighboursOf(swimlane).length === 0) {
      alone.push(swimlane);
    } else if (!seen.has(swimlane)) {
      const tree = spanSwimlanes(swimlane, neighboursOf);
      const sifted =
        tree.length > mostSifted ? tree : siftSwimlane(tree, near, heights);
      sifted.forEach(member => seen.add(member));
      // Of the two directions, the one that begins with the earlier name.
      line.push(
        ...(sifted[0] > sifted[sifted.length - 1] ? sifted.reverse() : sifted),
      );
    }
  }
  return [...line, ...alone];
}

/** Sifting: moves each swimlane to the position where its edges pass the least, until nothing improves. */
function siftSwimlane(
  start: readonly number[],
  near: SwimlaneLinks['near'],
  heights: readonly number[],
): number[] {
  const line = [...start];
  const place = new Map(line.map((swimlane, at) => [swimlane, at]));
  for (let pass = 0; pass < passes; pass++) {
    let moved = false;
    for (const swimlane of start) {
      const at = place.get(swimlane) ?? 0;
      const up = bestMove(line, { at, step: -1, place }, { near, heights });
      const down = bestMove(line, { at, step: 1, place }, { near, heights });
      const to = up.gain >= down.gain ? up.to : down.to;
      if (to !== at) {
        line.splice(at, 1);
        line.splice(to, 0, swimlane);
        for (let i = Math.min(at, to); i <= Math.max(at, to); i++) {
          place.set(line[i], i);
        }
        moved = true;
      }
    }
    if (!moved) {
      break;
    }
  }
  return line;
}

function bestMove(
  line: readonly number[],
  from: { at: number; step: 1 | -1; place: ReadonlyMap<number, number> },
  {
    near,
    heights,
  }: { near: SwimlaneLinks['near']; heights: readonly number[] },
): { to: number; gain: number } {
  const { at, step, place } = from;
  const swimlane = line[at];
  // Weight of the edges that lead on in this direction, minus those that lead back.
  const pullOf = (of: number, without: number) => {
    let pull = 0;
    near[of].forEach((count, other) => {
      const there = place.get(other);
      if (there !== undefined && other !== without) {
        pull += (there - (place.get(of) ?? 0)) * step > 0 ? count : -count;
      }
    });
    return pull;
  };
  let best = { to: at, gain: 0 };
  let gain = 0;
  let pull = pullOf(swimlane, -1);
  for (let to = at + step; to >= 0 && to < line.length; to += step) {
    const other = line[to];
    const between = near[swimlane].get(other) ?? 0;
    pull -= between;
    gain += pull * heights[other] - pullOf(other, swimlane) * heights[swimlane];
    pull -= between;
    if (gain > best.gain) {
      best = { to, gain };
    }
  }
  return best;
}
