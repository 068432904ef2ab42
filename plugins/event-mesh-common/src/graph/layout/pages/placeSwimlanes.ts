import { metrics } from '../metrics';
import { PagePlan } from './planPages';

/** Where a band stands: the number of its page, and its top. @internal */
export type Slot = { readonly page: number; readonly top: number };

/**
 * Stacks bands of known heights, the gap below each included, in their pages: one cluster below the other.
 *
 * @returns per band, its seat
 * @internal
 */
export function placeSwimlanes(
  plans: readonly PagePlan[],
  heights: readonly number[],
): Slot[] {
  const seats: Slot[] = heights.map(() => ({ page: 0, top: 0 }));
  let start: number = metrics.laneTitle;
  for (const plan of plans) {
    const ends = new Array<number>(plan.length).fill(start);
    plan.forEach((bands, page) => {
      for (const band of bands) {
        seats[band] = { page, top: ends[page] };
        ends[page] += heights[band];
      }
    });
    start = Math.max(...ends) + metrics.clusterGap;
  }
  return seats;
}
