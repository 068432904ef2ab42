import { pushTo } from '../pushTo';
import { Box, Graph, GraphNode } from '../types';
import { Columns } from './columnsOf';
import { Frame } from './frames';
import { metrics } from './metrics';

type Options = {
  readonly graph: Graph;
  readonly columns: Columns;
  readonly kept: ReadonlyMap<string, Box>;
  readonly frames: readonly Frame[];
};

/**
 * Boxes for newcomers in the free room of frames that stand already, each as near to its neighbours as can be; who finds
 * no room gets none.
 *
 * @internal
 */
export function fillGaps(
  newcomers: readonly GraphNode[],
  options: Options,
): Map<string, Box> {
  const { columns, columnOf } = options.columns;
  const wishes = wishedHeights(newcomers, options);
  const taken = new Map<number, number[]>();
  options.kept.forEach(({ x, y }) => pushTo(taken, x, y));
  const filled = new Map<string, Box>();
  for (const { id } of newcomers) {
    const x = columns[columnOf.get(id) ?? 0].x;
    const wish = wishes.get(id) ?? -Infinity;
    const free = options.frames
      .flatMap(frame => freeHeights(taken.get(x) ?? [], frame, wish))
      .sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b)[0];
    if (free !== undefined) {
      filled.set(id, { x, y: free, ...metrics.card });
      pushTo(taken, x, free);
    }
  }
  return filled;
}

// In every gap between two cards of the column, the centre nearest to the wish.
function freeHeights(
  taken: readonly number[],
  frame: Frame,
  wish: number,
): number[] {
  const pitch = metrics.card.height + metrics.rowGap;
  const first = frame.top + metrics.bandTitle + pitch / 2;
  const last = frame.bottom - pitch / 2;
  const inside = taken
    .filter(y => y > frame.top && y < frame.bottom)
    .sort((a, b) => a - b);
  const starts = [first, ...inside.map(y => y + pitch)];
  const ends = [...inside.map(y => y - pitch), last];
  return starts.flatMap((start, i) => {
    const from = Math.max(first, start);
    const to = Math.min(last, ends[i]);
    return from <= to ? [Math.round(Math.min(Math.max(wish, from), to))] : [];
  });
}

function wishedHeights(
  newcomers: readonly GraphNode[],
  { graph, kept }: Options,
): Map<string, number> {
  const isNew = new Set(newcomers.map(node => node.id));
  const ends = new Map<string, number[]>();
  for (const { source, target } of graph.edges) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ]) {
      const box = kept.get(other);
      if (isNew.has(id) && box) {
        pushTo(ends, id, box.y);
      }
    }
  }
  return new Map(
    [...ends].map(([id, ys]) => [
      id,
      ys.reduce((sum, y) => sum + y, 0) / ys.length,
    ]),
  );
}
