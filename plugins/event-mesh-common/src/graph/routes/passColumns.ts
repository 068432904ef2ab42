import { metrics } from '../layout/metrics';
import { Box, Layer } from '../types';
import { RoutedEdge } from './routedEdges';
import { EdgeRows, Row } from './placeRows';
import { Gap } from './pullTight';
import { Passage, shareWindows } from './shareWindows';
import { Window, windowsOf } from './windowsOf';

/**
 * Assigns every edge a share of a free height in each column that it passes.
 *
 * @returns per edge, its passages from left to right; if its card is behind a column, the last is the passage before
 * that card
 * @internal
 */
export function passColumns(
  rows: ReadonlyMap<RoutedEdge, EdgeRows>,
  boxes: Iterable<Box>,
  columns: readonly Layer[],
): Map<RoutedEdge, Passage[]> {
  const passes = new Map<RoutedEdge, Passage[]>();
  const byColumn: Passage[][] = columns.map(() => []);
  rows.forEach(({ arrival, start }, line) => {
    const own = passesOf(line, arrival, columns);
    if (start) {
      own.push(...passInFront(start));
    }
    own.push(...passInFront(arrival));
    passes.set(line, own);
    own.forEach(pass => byColumn[pass.column].push(pass));
  });
  const cards = cardsByColumn(boxes, columns);
  const reach = reachOf(rows);
  byColumn.forEach((own, column) => {
    if (own.length > 0) {
      shareWindows(own, windowsOf(cards[column], reach));
    }
  });
  return passes;
}

/** Returns the gaps of a passage at both sides of its column. @internal */
export function gapsOf(
  { column, top, bottom }: Passage,
  columns: readonly Layer[],
): Gap[] {
  const { x, labels, behind } = columns[column];
  const half = metrics.card.width / 2 + 6;
  // The labels of a column behind are before the cards in front of it: its own gap begins after these.
  return [
    { x: behind ? x - half : labels, top, bottom },
    { x: x + half, top, bottom },
  ];
}

// Inside a swimlane, edges are straight. To another swimlane, they run along in their own and turn in the last gap, or
// between pages.
function passesOf(
  { left, right, isBeside }: RoutedEdge,
  arrival: Row,
  columns: readonly Layer[],
): Passage[] {
  if (isBeside) {
    return [];
  }
  const start = left.box;
  const startX = start.x + start.width / 2;
  const endX = columns[right.zone].labels;
  const slope = (arrival.y - start.y) / (endX - startX);
  const isNear = Math.abs(arrival.y - start.y) < 1.5 * (endX - startX);
  const samePage = columns[left.column].page === columns[right.column].page;
  return Array.from({ length: right.zone - left.column - 1 }, (_, i) => {
    const column = left.column + 1 + i;
    const isThere =
      !samePage && columns[column].page === columns[right.column].page;
    const far = isThere ? arrival.y : start.y;
    const desired =
      samePage && isNear ? start.y + slope * (columns[column].x - startX) : far;
    return { column, desired, goal: arrival.y, top: desired, bottom: desired };
  });
}

function passInFront({ stand, y }: Row): Passage[] {
  return stand.zone === stand.column
    ? []
    : [
        {
          column: stand.zone,
          desired: y,
          goal: stand.box.y,
          top: y,
          bottom: y,
        },
      ];
}

function cardsByColumn(
  boxes: Iterable<Box>,
  columns: readonly Layer[],
): Box[][] {
  const numbers = new Map(columns.map(({ x }, number) => [x, number]));
  const cards: Box[][] = columns.map(() => []);
  for (const box of boxes) {
    const column = numbers.get(box.x);
    if (column !== undefined) {
      cards[column].push(box);
    }
  }
  return cards;
}

// From the first to the last label before each card that is in front.
function reachOf(rows: ReadonlyMap<RoutedEdge, EdgeRows>): Map<Box, Window> {
  const reach = new Map<Box, Window>();
  const half = metrics.labelRow / 2;
  rows.forEach(({ arrival, start }) => {
    for (const row of start ? [arrival, start] : [arrival]) {
      if (row.stand.zone === row.stand.column) {
        const known = reach.get(row.stand.box);
        reach.set(row.stand.box, {
          top: Math.min(known?.top ?? Infinity, row.y - half),
          bottom: Math.max(known?.bottom ?? -Infinity, row.y + half),
        });
      }
    }
  });
  return reach;
}
