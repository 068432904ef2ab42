import { metrics } from '../metrics';
import { PagePlan } from './planPages';

/** Where a swimlane stands: the number of its page, and its top. @internal */
export type Slot = { readonly page: number; readonly top: number };

/**
 * Stacks swimlanes of known heights, the gap below each included, in their pages: one cluster below the other.
 *
 * @returns per swimlane, its seat
 * @internal
 */
export function placeSwimlanes(
  plans: readonly PagePlan[],
  heights: readonly number[],
): Slot[] {
  const seats: Slot[] = heights.map(() => ({ page: 0, top: 0 }));
  let start: number = metrics.columnTitle;
  for (const plan of plans) {
    const ends = new Array<number>(plan.length).fill(start);
    plan.forEach((swimlanes, page) => {
      for (const swimlane of swimlanes) {
        seats[swimlane] = { page, top: ends[page] };
        ends[page] += heights[swimlane];
      }
    });
    start = Math.max(...ends) + metrics.clusterGap;
  }
  return seats;
}
