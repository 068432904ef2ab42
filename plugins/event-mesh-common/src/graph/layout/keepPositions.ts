import { Box, Graph, GraphLayout } from '../types';
import { bandKey, BandMembers, bandsOf } from './bandsOf';
import { Columns, columnsOf } from './columnsOf';
import { fillGaps } from './fillGaps';
import { Frame, bandOfFrame, laneBoxes } from './frames';
import { metrics } from './metrics';
import { bandByNode, stackBands } from './stackBands';

/**
 * The layout in which nothing moves: survivors keep their boxes and frames, newcomers take free room in a frame of their
 * band, and what finds none goes into new frames at the bottom.
 *
 * @internal
 */
export function keepPositions(
  graph: Graph,
  previous: GraphLayout,
): GraphLayout {
  const bands = bandsOf(graph);
  const bandOf = bandByNode(bands);
  const columns = oldColumns(columnsOf(graph, bandOf), previous);
  const boxes = new Map<string, Box>();
  const frames: Frame[] = [];
  const homeless: BandMembers[] = [];
  for (const band of bands) {
    const own = framesOf(previous, band);
    const kept = keptBoxes(band, own, previous);
    const used = own.filter(frame =>
      [...kept.values()].some(box => isIn(box, frame)),
    );
    const newcomers = band.nodes.filter(node => !kept.has(node.id));
    const filled = fillGaps(newcomers, { graph, columns, kept, frames: used });
    kept.forEach((box, id) => boxes.set(id, box));
    filled.forEach((box, id) => boxes.set(id, box));
    frames.push(...used);
    const left = newcomers.filter(node => !filled.has(node.id));
    if (left.length > 0) {
      const key = used.length > 0 ? nextKey(band.key, used) : band.key;
      homeless.push({ ...band, key, nodes: left });
    }
  }
  const bottom = Math.max(
    metrics.laneTitle - metrics.bandGap,
    ...frames.map(frame => frame.bottom),
  );
  const added = stackBands(graph, homeless, {
    columns,
    top: bottom + metrics.bandGap,
  });
  added.boxes.forEach((box, id) => boxes.set(id, box));
  frames.push(...added.frames);
  return framed(boxes, frames, columns);
}

function framed(
  boxes: ReadonlyMap<string, Box>,
  frames: readonly Frame[],
  { columns }: Columns,
): GraphLayout {
  const lanes = laneBoxes(
    columns,
    Math.max(0, ...frames.map(({ bottom }) => bottom)),
  );
  const span = {
    left: lanes[0].x - lanes[0].width / 2,
    right: lanes[2].x + lanes[2].width / 2,
  };
  return {
    boxes: new Map([...boxes].sort(([a], [b]) => (a < b ? -1 : 1))),
    bands: [...frames]
      .sort((a, b) => a.top - b.top)
      .map(frame => bandOfFrame(frame, span)),
    lanes,
  };
}

// The columns that stand already; a column that is new has no room and shares the nearest one of its lane.
function oldColumns(wanted: Columns, previous: GraphLayout): Columns {
  const columns = previous.lanes.flatMap(({ lane, x, width }) => {
    const half = metrics.card.width / 2 + metrics.bandPadding;
    const [left, right] = [x - width / 2 + half, x + width / 2 - half];
    const between = [...previous.boxes.values()]
      .map(box => box.x)
      .filter(at => at > left && at < right);
    return [...new Set([left, ...between, right])]
      .sort((a, b) => a - b)
      .map(at => ({ lane, x: at }));
  });
  const firstOf = (lane: string) =>
    columns.findIndex(column => column.lane === lane);
  const countOf = (lane: string) =>
    columns.filter(column => column.lane === lane).length;
  const columnOf = new Map<string, number>();
  wanted.columnOf.forEach((at, id) => {
    const { lane } = wanted.columns[at];
    const depth = at - wanted.columns.findIndex(column => column.lane === lane);
    columnOf.set(
      id,
      firstOf(lane) + Math.min(depth, Math.max(0, countOf(lane) - 1)),
    );
  });
  return { columns, columnOf };
}

function framesOf(previous: GraphLayout, band: BandMembers): Frame[] {
  return previous.bands
    .filter(
      ({ cluster, namespace }) => bandKey(cluster, namespace) === keyOf(band),
    )
    .map(({ id, cluster, namespace, y, height }) => ({
      id,
      cluster,
      namespace,
      top: y - height / 2,
      bottom: y + height / 2,
    }));
}

function keyOf({ cluster, namespace }: BandMembers): string {
  return bandKey(cluster, namespace);
}

function keptBoxes(
  band: BandMembers,
  frames: readonly Frame[],
  previous: GraphLayout,
): Map<string, Box> {
  const kept = new Map<string, Box>();
  for (const { id } of band.nodes) {
    const box = previous.boxes.get(id);
    if (box && frames.some(frame => isIn(box, frame))) {
      kept.set(id, box);
    }
  }
  return kept;
}

function isIn(box: Box, frame: Frame): boolean {
  return box.y > frame.top && box.y < frame.bottom;
}

function nextKey(key: string, used: readonly Frame[]): string {
  const numbers = used.map(({ id }) => Number(/~(\d+)$/.exec(id)?.[1] ?? 1));
  return `${key}~${Math.max(...numbers) + 1}`;
}
