import { append } from '../../model';
import { Window, nearestWindow, wayTo } from './windowsOf';

/** How far lines that pass through the same window stay apart, where there is room. */
const apart = 7;
/** Lines that are nearer to each other than this look like one. */
const tight = 4;
/** How far a line goes out of its way for each pixel that a window is too small. */
const unwilling = 5;
/** How many windows it goes past at most. */
const detour = 3;

/** Where a line passes a column: the height that it would like, and the share of a window that it gets. @internal */
export type Passage = {
  readonly column: number;
  readonly desired: number;
  /** Where it is bound for, in which order lines pass. */
  readonly goal: number;
  top: number;
  bottom: number;
};

/**
 * Gives each line a share of the height of a window: near to its wish, beside others and in their order.
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

// The nearest, or one further away where that is crowded.
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
