import { metrics } from '../metrics';
import { PagePlan } from './planPages';

/** Position of a swimlane: the number of its page, and its top. @internal */
export type Slot = { readonly page: number; readonly top: number };

/**
 * Stacks swimlanes of known heights, including the gap below each, on their pages, one cluster below the other.
 *
 * @returns per swimlane, its slot
 * @internal
 */
export function placeSwimlanes(
  plans: readonly PagePlan[],
  heights: readonly number[],
): Slot[] {
  const slots: Slot[] = heights.map(() => ({ page: 0, top: 0 }));
  let start: number = metrics.columnTitle;
  for (const plan of plans) {
    const ends = new Array<number>(plan.length).fill(start);
    plan.forEach((swimlanes, page) => {
      for (const swimlane of swimlanes) {
        slots[swimlane] = { page, top: ends[page] };
        ends[page] += heights[swimlane];
      }
    });
    start = Math.max(...ends) + metrics.clusterGap;
  }
  return slots;
}
