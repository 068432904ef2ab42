import { BandMembers } from '../bandsOf';
import { BandLinks } from './bandLinks';
import { foldPages } from './foldPages';
import { lineUpBands } from './lineUpBands';

/** Height by width of the screen that a picture should fill. @internal */
export const aspect = 0.55;

/** The bands of one cluster: pages beside each other, each with the numbers of its bands from top to bottom. @internal */
export type PagePlan = readonly (readonly number[])[];

/**
 * Where bands go: pages that fill the screen best, for one cluster after the other.
 *
 * @internal
 */
export function planPages(
  bands: readonly BandMembers[],
  links: BandLinks,
  { heights, width }: { heights: readonly number[]; width: number },
): PagePlan[] {
  const total = heights.reduce((sum, height) => sum + height, 0);
  const pages = Math.max(1, Math.floor(Math.sqrt(total / (aspect * width))));
  const byCluster = new Map<string, number[]>();
  bands.forEach(({ cluster }, band) => {
    const own = byCluster.get(cluster) ?? [];
    own.push(band);
    byCluster.set(cluster, own);
  });
  return [...byCluster.values()].map(own =>
    foldPages(lineUpBands(own, links, heights), pages, { links, heights }),
  );
}
