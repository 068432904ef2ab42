import { Box } from '../types';

/** Free height of a column, between two cards, above the first or below the last. @internal */
export type Window = { readonly top: number; readonly bottom: number };

/** Least distance between edges and cards, in pixels. */
const margin = 6;

/**
 * Returns the free heights of a column from top to bottom. Labels before a card are kept free too where there is space
 * beside them.
 *
 * @param reach - per card, the vertical range of its labels
 * @internal
 */
export function windowsOf(
  cards: readonly Box[],
  reach: ReadonlyMap<Box, Window>,
): Window[] {
  const sorted = [...cards].sort((a, b) => a.y - b.y);
  const windows: Window[] = [];
  let above: Box | undefined;
  for (const card of [...sorted, undefined]) {
    const hard = {
      top: above ? above.y + above.height / 2 + margin : -Infinity,
      bottom: card ? card.y - card.height / 2 - margin : Infinity,
    };
    const soft = {
      top: Math.max(hard.top, (above && reach.get(above)?.bottom) ?? -Infinity),
      bottom: Math.min(hard.bottom, (card && reach.get(card)?.top) ?? Infinity),
    };
    const middle = (hard.top + hard.bottom) / 2;
    if (soft.bottom - soft.top >= margin) {
      windows.push(soft);
    } else {
      windows.push(
        hard.top <= hard.bottom ? hard : { top: middle, bottom: middle },
      );
    }
    above = card;
  }
  return windows;
}

/** Returns the number of the window nearest to a height, by binary search. @internal */
export function nearestWindow(windows: readonly Window[], y: number): number {
  let low = 0;
  let high = windows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windows[middle].bottom < y) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const isAboveNearer =
    low > 0 && wayTo(windows[low - 1], y) < wayTo(windows[low], y);
  return isAboveNearer ? low - 1 : low;
}

/** Returns the distance of a height from a window; 0 inside. @internal */
export function wayTo({ top, bottom }: Window, y: number): number {
  return Math.max(0, top - y, y - bottom);
}
