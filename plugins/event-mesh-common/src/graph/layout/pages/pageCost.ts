import { SwimlaneJoin } from './swimlaneLinks';
import { PageState } from './pageState';

// Cost of an edge to another swimlane, in passed swimlanes of mean height: to the swimlane above or below; to one on
// the page to the left or right (out of routing, left is the shorter direction); per swimlane that it passes
// vertically; per page that it passes.
const below = 0.4;
const along = 1;
const left = { aside: 0, along: 0.3 };
const right = { aside: 0.6, along: 0.6 };
const past = 0.6;
/** Factor by which a page may be higher than the mean. */
const slack = 1.05;

/**
 * Returns the cost of a state: how many swimlanes the edges pass, and how uneven the pages are.
 *
 * @param total - height of all swimlanes together
 * @internal
 */
export function pageCost(
  state: PageState,
  joins: readonly SwimlaneJoin[],
  { total, mean }: { readonly total: number; readonly mean: number },
): number {
  let cost = 0;
  for (let i = 0; i < joins.length; i++) {
    cost += joins[i].edges * joinCost(state, joins[i], mean);
  }
  const most = (slack * total) / state.pages.length;
  for (const height of state.heightOf) {
    cost += Math.max(0, height - most) / mean;
  }
  return cost;
}

function joinCost(
  { heights, pageOf, topOf }: PageState,
  { from, to }: SwimlaneJoin,
  mean: number,
): number {
  const isDown = topOf[from] < topOf[to];
  const upper = isDown ? from : to;
  const lower = isDown ? to : from;
  const gap = Math.max(0, topOf[lower] - topOf[upper] - heights[upper]) / mean;
  const pages = pageOf[to] - pageOf[from];
  if (pages === 0) {
    return below + along * gap;
  }
  const side = pages < 0 ? left : right;
  return side.aside + side.along * gap + past * (Math.abs(pages) - 1);
}
