import { isLabelled } from '../isLabelled';
import { metrics } from '../layout/metrics';
import { blockOf, settle } from '../layout/settle';
import { append } from '../../model';
import { Box, GraphEdge } from '../types';
import { RoutedEdge, Anchor } from './routedEdges';

/** Point at which an edge arrives at the left side of a card. @internal */
export type Row = {
  readonly stand: Anchor;
  /** Height of the edge at its label. */
  y: number;
  /** Height at which it meets the card. */
  port: number;
};

/** Rows of an edge: where it arrives at its right card, and where it leaves a card beside that. @internal */
export type EdgeRows = { readonly arrival: Row; readonly start?: Row };

type Entry = {
  readonly row: Row;
  readonly edge: RoutedEdge;
  readonly height: number;
  /** Card at the other endpoint; edges from above get upper rows. */
  readonly other: Box;
};

/**
 * Assigns each edge its own row before the card on its right, next to the card, so labels never overlap.
 *
 * @internal
 */
export function placeRows(
  lines: readonly RoutedEdge[],
): Map<RoutedEdge, EdgeRows> {
  const byZone = new Map<number, Map<Box, Entry[]>>();
  const rows = new Map<RoutedEdge, EdgeRows>();
  const add = (edge: RoutedEdge, stand: Anchor, height: number) => {
    const other = stand === edge.right ? edge.left : edge.right;
    const row = { stand, y: stand.box.y, port: stand.box.y };
    const zone = byZone.get(stand.zone) ?? new Map<Box, Entry[]>();
    byZone.set(stand.zone, zone);
    append(zone, stand.box, { row, edge, height, other: other.box });
    return row;
  };
  for (const line of lines) {
    const arrival = add(line, line.right, heightOf(line.edge));
    rows.set(
      line,
      line.isBeside
        ? { arrival, start: add(line, line.left, metrics.lineRow) }
        : { arrival },
    );
  }
  byZone.forEach(zone => settleZone([...zone.entries()]));
  return rows;
}

// An edge that never carries a label can still carry a status mark.
function heightOf(edge: GraphEdge): number {
  if (isLabelled(edge)) {
    return metrics.labelRow;
  }
  const { state } = edge.status;
  const isQuiet = state === 'ready' || state === 'notApplicable';
  return isQuiet && !edge.bundle ? metrics.lineRow : metrics.labelRow;
}

function settleZone(cards: readonly (readonly [Box, Entry[]])[]) {
  const sorted = [...cards].sort(([a], [b]) => a.y - b.y || a.x - b.x);
  const entries: Entry[] = [];
  const desired: number[] = [];
  for (const [box, own] of sorted) {
    own.sort(byOrigin);
    const total = own.reduce((sum, { height }) => sum + height, 0);
    const step =
      own.length > 1 ? Math.min(10, (box.height - 18) / (own.length - 1)) : 0;
    let top = box.y - total / 2;
    own.forEach((entry, i) => {
      entry.row.port = box.y + (i - (own.length - 1) / 2) * step;
      desired.push(top + entry.height / 2);
      top += entry.height;
      entries.push(entry);
    });
  }
  const pile = blockOf(entries.length);
  entries.forEach(({ height }, i) => {
    pile.centres[i] = desired[i];
    pile.heights[i] = height;
  });
  settle(pile);
  entries.forEach(({ row }, i) => {
    row.y = pile.centres[i];
  });
}

function byOrigin(a: Entry, b: Entry): number {
  return (
    a.other.y - b.other.y ||
    a.other.x - b.other.x ||
    (a.edge.edge.id < b.edge.edge.id
      ? -1
      : Number(a.edge.edge.id > b.edge.edge.id))
  );
}
