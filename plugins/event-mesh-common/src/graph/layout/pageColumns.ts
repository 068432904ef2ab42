import { Layer } from '../types';
import { PageColumns } from './columnsOf';
import { metrics } from './metrics';

/** Returns the distance from the left of one page to the left of the next. @internal */
export function pageStep({ width }: PageColumns): number {
  return width + 2 * metrics.swimlanePadding + metrics.pageGap;
}

/** Returns the columns of several pages beside each other. @internal */
export function pageColumns(page: PageColumns, pages: number): Layer[] {
  const { columns, behind } = page;
  return Array.from({ length: pages }, (_, number) => {
    const left = metrics.swimlanePadding + number * pageStep(page);
    return columns.map(({ column, x, labels }, at) => ({
      column,
      page: number,
      x: left + x,
      labels: left + labels,
      behind: behind && at === columns.length - 1,
    }));
  }).flat();
}
