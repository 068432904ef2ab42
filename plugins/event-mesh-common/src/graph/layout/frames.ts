import { Swimlane, Box, GraphLayout, Column, ColumnPosition } from '../types';
import { metrics } from './metrics';

/** A swimlane by its edges, as it is easier to stack. @internal */
export type Frame = {
  readonly id: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The swimlanes of frames, page by page from top to bottom. @internal */
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

/** From where to where the swimlanes of a page reach. @internal */
export function pageSpan(
  columns: readonly ColumnPosition[],
  page: number,
): { left: number; right: number } {
  const own = columns.filter(column => column.page === page);
  const half = metrics.card.width / 2 + metrics.swimlanePadding;
  return { left: own[0].x - half, right: own[own.length - 1].x + half };
}

/**
 * The lanes of every page, from the top of their headings to the end of the lowest swimlane.
 *
 * @internal
 */
export function columnBoxes(
  columns: readonly ColumnPosition[],
  bottom: number,
): GraphLayout['lanes'] {
  const half = metrics.card.width / 2 + metrics.swimlanePadding;
  const lanes: { lane: Column; left: number; right: number }[] = [];
  for (const { lane, x } of columns) {
    const open = lanes.at(-1);
    if (open && open.lane === lane) {
      open.right = x + half;
    } else {
      lanes.push({ lane, left: x - half, right: x + half });
    }
  }
  return lanes.map(({ lane, left, right }) => ({
    lane,
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
