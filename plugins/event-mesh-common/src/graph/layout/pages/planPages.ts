import { SwimlaneMembers } from '../swimlanesOf';
import { SwimlaneLinks } from './swimlaneLinks';
import { foldPages } from './foldPages';
import { alignSwimlanes } from './alignSwimlanes';

/** Height by width of the screen that a graph should fill. @internal */
export const aspect = 0.55;

/** The swimlanes of one cluster: pages beside each other, each with the numbers of its swimlanes from top to bottom. @internal */
export type PagePlan = readonly (readonly number[])[];

/**
 * Where swimlanes go: pages that fill the screen best, for one cluster after the other.
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

// As many as make the graph largest on the screen, given how many times higher than this it is with one.
function countPages(height: number): number {
  const few = Math.max(1, Math.floor(Math.sqrt(height)));
  const sizeOf = (pages: number) => Math.min(1 / pages, pages / height);
  return sizeOf(few + 1) > sizeOf(few) ? few + 1 : few;
}
