import { metrics } from '../layout/metrics';
import { Box } from '../types';

const gap = { x: 24, y: 20 };
const cell = {
  width: metrics.card.width + gap.x,
  height: metrics.card.height + gap.y,
};
const padTop = metrics.swimlaneTitle + 8;
/** Preferred ratio of width to height of a grid: about that of a screen. */
const aspect = 1.6;

/** Cells of a grid of groups, counted from its top left. @internal */
export type GroupGrid = {
  readonly left: number;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * Returns the grid for `count` cards whose lower border is at `bottom`.
 *
 * @internal
 */
export function groupGrid(
  count: number,
  room: {
    readonly left: number;
    readonly width: number;
    readonly bottom: number;
  },
): GroupGrid {
  const square = Math.sqrt((count * cell.height * aspect) / cell.width);
  const fitting =
    (room.width - 2 * metrics.swimlanePadding + gap.x) / cell.width;
  const wanted = Math.max(Math.ceil(square), Math.floor(fitting));
  const columns = Math.max(1, Math.min(count, wanted));
  const rows = Math.ceil(count / columns);
  return { left: room.left, top: room.bottom - heightOf(rows), rows, columns };
}

/** Returns the frame of a grid. @internal */
export function frameOf({ left, top, rows, columns }: GroupGrid): Box {
  const width = 2 * metrics.swimlanePadding + columns * cell.width - gap.x;
  const height = heightOf(rows);
  return { x: left + width / 2, y: top + height / 2, width, height };
}

/** Restores the grid from its frame. @internal */
export function gridOf({ x, y, width, height }: Box): GroupGrid {
  const pad = metrics.swimlanePadding;
  return {
    left: x - width / 2,
    top: y - height / 2,
    rows: Math.round((height - padTop - pad + gap.y) / cell.height),
    columns: Math.round((width - 2 * pad + gap.x) / cell.width),
  };
}

/** Returns the box of the card in a cell; rows above the grid are negative. @internal */
export function cardAt(grid: GroupGrid, column: number, row: number): Box {
  const { card, swimlanePadding } = metrics;
  return {
    x: grid.left + swimlanePadding + column * cell.width + card.width / 2,
    y: grid.top + padTop + row * cell.height + card.height / 2,
    ...card,
  };
}

/** Adds rows above a grid. @internal */
export function grown(grid: GroupGrid, rows: number): GroupGrid {
  return {
    ...grid,
    top: grid.top - rows * cell.height,
    rows: grid.rows + rows,
  };
}

function heightOf(rows: number): number {
  return padTop + rows * cell.height - gap.y + metrics.swimlanePadding;
}
