import { Swimlane, Box, GraphLayout, Column, Layer } from '../types';
import { metrics } from './metrics';

/** Swimlane by its borders, which are easier to stack than a centre and a size. @internal */
export type Frame = {
  readonly id: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Converts frames to swimlanes, page by page from top to bottom. @internal */
export function swimlanesOfFrames(frames: readonly Frame[]): Swimlane[] {
  return [...frames]
    .sort((a, b) => a.left - b.left || a.top - b.top)
    .map(({ id, cluster, namespace, ...edges }) => ({
      id,
      cluster,
      namespace,
      ...boxOf(edges),
    }));
}

/** @internal */
export function frameOfSwimlane(swimlane: Swimlane): Frame {
  const { id, cluster, namespace, x, y, width, height } = swimlane;
  return {
    id,
    cluster,
    namespace,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}

/** Returns the left and right border of the swimlanes of a page. @internal */
export function pageSpan(
  columns: readonly Layer[],
  page: number,
): { left: number; right: number } {
  const own = columns.filter(column => column.page === page);
  const half = metrics.card.width / 2 + metrics.swimlanePadding;
  return { left: own[0].x - half, right: own[own.length - 1].x + half };
}

/**
 * Returns the columns of every page, from the top of their headings to the bottom of the lowest swimlane.
 *
 * @internal
 */
export function columnBoxes(
  layers: readonly Layer[],
  bottom: number,
): GraphLayout['columns'] {
  const half = metrics.card.width / 2 + metrics.swimlanePadding;
  const columns: { column: Column; left: number; right: number }[] = [];
  for (const { column, x } of layers) {
    const open = columns.at(-1);
    if (open && open.column === column) {
      open.right = x + half;
    } else {
      columns.push({ column, left: x - half, right: x + half });
    }
  }
  return columns.map(({ column, left, right }) => ({
    column,
    ...boxOf({
      left,
      right,
      top: 0,
      bottom: Math.max(bottom, metrics.columnTitle),
    }),
  }));
}

function boxOf(edges: Pick<Frame, 'left' | 'right' | 'top' | 'bottom'>): Box {
  const { left, right, top, bottom } = edges;
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
