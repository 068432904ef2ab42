import { append } from '../../../model';
import { Box, Layer } from '../../types';
import { Frame } from '../frames';
import { IndexedGraph } from '../indexGraph';
import { metrics } from '../metrics';

/** How much nearer a position in the layer behind must be than one in front, in pixels. */
const reluctance = 24;

/** @internal */
export type Gaps = {
  readonly graph: IndexedGraph;
  readonly columns: readonly Layer[];
  /** Per node, the number of its column on a page. */
  readonly columnOf: Int32Array;
  /** Boxes of the nodes that keep their positions. */
  readonly kept: ReadonlyMap<number, Box>;
  /** Frames to search for free space; a frame whose bottom is unlimited can grow. */
  readonly frames: readonly (Frame & { readonly page: number })[];
};

/**
 * Positions new nodes in the free space of existing frames, each as near to its neighbours as possible. A node for
 * which there is no space gets no box.
 *
 * @internal
 */
export function fillGaps(
  newcomers: readonly number[],
  gaps: Gaps,
): Map<number, Box> {
  const desired = wishedHeights(newcomers, gaps);
  const taken = new Map<number, number[]>();
  gaps.kept.forEach(({ x, y }) => append(taken, x, y));
  const filled = new Map<number, Box>();
  for (const node of newcomers) {
    const wish = desired.get(node) ?? -Infinity;
    const place = bestPlace(node, wish, { ...gaps, taken });
    if (place) {
      filled.set(node, { ...place, ...metrics.card });
      append(taken, place.x, place.y);
    }
  }
  return filled;
}

function bestPlace(
  node: number,
  wish: number,
  gaps: Gaps & { taken: ReadonlyMap<number, number[]> },
): { x: number; y: number } | undefined {
  let best: { x: number; y: number; cost: number } | undefined;
  for (const frame of gaps.frames) {
    const own = gaps.columns.filter(({ page }) => page === frame.page);
    const front = gaps.columnOf[node];
    const at = own[front + 1]?.behind ? [front, front + 1] : [front];
    for (const { x, behind } of at.map(number => own[number])) {
      for (const y of freeHeights(gaps.taken.get(x) ?? [], frame, wish)) {
        const distance = Number.isFinite(wish) ? Math.abs(y - wish) : y;
        const cost = distance + (behind ? reluctance : 0);
        if (!best || cost < best.cost) {
          best = { x, y, cost };
        }
      }
    }
  }
  return best && { x: best.x, y: best.y };
}

// For every gap between two cards of the column, the centre nearest to the preferred height.
function freeHeights(
  taken: readonly number[],
  frame: Frame,
  wish: number,
): number[] {
  const pitch = metrics.card.height + metrics.rowGap;
  const half = metrics.card.height / 2;
  const first = frame.top + metrics.swimlaneTitle + half;
  const last = frame.bottom - metrics.swimlaneBottom - half;
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
  newcomers: readonly number[],
  { graph, kept }: Gaps,
): Map<number, number> {
  const isNew = new Set(newcomers);
  const heights = new Map<number, number[]>();
  const meet = (node: number, other: number) => {
    const box = kept.get(other);
    if (isNew.has(node) && box) {
      append(heights, node, box.y);
    }
  };
  graph.sources.forEach((source, edge) => {
    meet(source, graph.targets[edge]);
    meet(graph.targets[edge], source);
  });
  return new Map(
    [...heights].map(([node, ys]) => [
      node,
      ys.reduce((sum, y) => sum + y, 0) / ys.length,
    ]),
  );
}
