import { append } from '../../model';
import { Window, nearestWindow, wayTo } from './windowsOf';

/** Distance between edges in the same window, if there is space, in pixels. */
const apart = 7;
/** Least distance at which two edges are still distinguishable, in pixels. */
const tight = 4;
/** Detour that an edge accepts for each pixel that a window is too small. */
const unwilling = 5;
/** Most windows that a detour passes. */
const detour = 3;

/** Passage of an edge through a column: its preferred height, and its share of a window. @internal */
export type Passage = {
  readonly column: number;
  readonly desired: number;
  /** Height of its destination, which determines the order of edges. */
  readonly goal: number;
  top: number;
  bottom: number;
};

/**
 * Assigns each edge a share of the height of a window: near its preferred height, in order and without overlaps.
 *
 * @internal
 */
export function shareWindows(passes: Passage[], windows: readonly Window[]) {
  const byWindow = new Map<number, Passage[]>();
  passes.sort((a, b) => a.desired - b.desired || a.goal - b.goal);
  for (const pass of passes) {
    append(byWindow, bestWindow(windows, pass.desired, byWindow), pass);
  }
  byWindow.forEach((own, number) => {
    const { top, bottom } = windows[number];
    own.sort((a, b) => a.desired - b.desired || a.goal - b.goal);
    const step = Math.min(apart, (bottom - top) / (own.length + 1));
    own.forEach((pass, i) => {
      pass.top = top + (i + 1) * step;
      pass.bottom = bottom - (own.length - i) * step;
    });
  });
}

// The nearest window, or one further away if that is crowded.
function bestWindow(
  windows: readonly Window[],
  y: number,
  taken: ReadonlyMap<number, readonly Passage[]>,
): number {
  const nearest = nearestWindow(windows, y);
  let best = nearest;
  let least = Infinity;
  const first = Math.max(0, nearest - detour);
  const last = Math.min(windows.length - 1, nearest + detour);
  for (let number = first; number <= last; number++) {
    const { top, bottom } = windows[number];
    const lines = (taken.get(number)?.length ?? 0) + 1;
    const crowd = Math.max(0, (lines + 1) * tight - (bottom - top));
    const cost = wayTo(windows[number], y) + crowd * unwilling;
    if (cost < least) {
      least = cost;
      best = number;
    }
  }
  return best;
}
