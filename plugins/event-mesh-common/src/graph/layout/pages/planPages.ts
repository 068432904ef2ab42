import { SwimlaneMembers } from '../swimlanesOf';
import { SwimlaneLinks } from './swimlaneLinks';
import { foldPages } from './foldPages';
import { alignSwimlanes } from './alignSwimlanes';

/** Height by width of the screen that a graph should fill. @internal */
export const aspect = 0.55;

/** Pages of one cluster beside each other, each with the numbers of its swimlanes from top to bottom. @internal */
export type PagePlan = readonly (readonly number[])[];

/**
 * Assigns swimlanes to pages that fill the screen best, one cluster after the other.
 *
 * @internal
 */
export function planPages(
  swimlanes: readonly SwimlaneMembers[],
  links: SwimlaneLinks,
  { heights, width }: { heights: readonly number[]; width: number },
): PagePlan[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const pages = countPages(total / (aspect * width));
  const byCluster = new Map<string, number[]>();
  swimlanes.forEach(({ cluster }, swimlane) => {
    const own = byCluster.get(cluster) ?? [];
    own.push(swimlane);
    byCluster.set(cluster, own);
  });
  return [...byCluster.values()].map(own =>
    foldPages(alignSwimlanes(own, links, heights), pages, { links, heights }),
  );
}

// The number of pages that makes the graph largest on the screen; `height` is the height of a single page in screens.
function countPages(height: number): number {
  const few = Math.max(1, Math.floor(Math.sqrt(height)));
  const sizeOf = (pages: number) => Math.min(1 / pages, pages / height);
  return sizeOf(few + 1) > sizeOf(few) ? few + 1 : few;
}
