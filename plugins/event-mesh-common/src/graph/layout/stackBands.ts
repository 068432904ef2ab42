import { Graph, Box } from '../types';
import { BandMembers } from './bandsOf';
import { Columns } from './columnsOf';
import { Frame } from './frames';
import { metrics } from './metrics';
import { neighboursOf } from './neighbours';
import { orderBand } from './orderBand';
import { placeBand } from './placeBand';
import { slotHeights } from './slotHeights';

/**
 * Places bands below each other from `top` on.
 *
 * @internal
 */
export function stackBands(
  graph: Graph,
  bands: readonly BandMembers[],
  options: { columns: Columns; top: number },
): { boxes: Map<string, Box>; frames: Frame[] } {
  const { columns, columnOf } = options.columns;
  const bandOf = bandByNode(bands);
  const neighbours = neighboursOf(graph, bandOf, columnOf);
  const slots = slotHeights(graph, columnOf);
  const boxes = new Map<string, Box>();
  const frames: Frame[] = [];
  let top = options.top;
  bands.forEach((band, i) => {
    const { key: id, cluster, namespace } = band;
    top += i > 0 && bands[i - 1].cluster !== cluster ? metrics.clusterGap : 0;
    const ordered = orderBand(
      columns.map((_, at) =>
        band.nodes.map(node => node.id).filter(id_ => columnOf.get(id_) === at),
      ),
      neighbours,
    );
    const placed = placeBand(ordered, neighbours, slots);
    const first = top + metrics.bandTitle;
    placed.centres.forEach((y, id_) =>
      boxes.set(id_, {
        x: columns[columnOf.get(id_) ?? 0].x,
        y: first + y,
        ...metrics.card,
      }),
    );
    const bottom = first + placed.height;
    frames.push({ id, cluster, namespace, top, bottom });
    top = bottom + metrics.bandGap;
  });
  return { boxes, frames };
}

/** @internal */
export function bandByNode(bands: readonly BandMembers[]): Map<string, string> {
  return new Map(
    bands.flatMap(({ key, nodes }) =>
      nodes.map(node => [node.id, key] as const),
    ),
  );
}
