import { append } from '../../../model';
import { Box, Graph, GraphLayout } from '../../types';
import { LayoutContext, arrangeSwimlane } from '../arrangeSwimlane';
import { SwimlaneEdges, swimlaneEdges } from '../swimlaneEdges';
import {
  SwimlaneMembers,
  swimlaneKey,
  swimlaneNumbers,
  swimlanesOf,
} from '../swimlanesOf';
import { columnsOf } from '../columnsOf';
import { fillGaps } from './fillGaps';
import { findRoom } from './findRoom';
import {
  PagedFrame,
  isIn,
  isLowest,
  nextKey,
  pagedFrames,
} from './pagedFrames';
import { swimlanesOfFrames, columnBoxes, pageSpan } from '../frames';
import { indexGraph } from '../indexGraph';
import { metrics } from '../metrics';
import { oldColumns } from './oldColumns';
import { siftTable } from '../order/siftTable';
import { rowHeights } from '../slotHeights';

/**
 * Lays out a graph without moving nodes of the previous layout. Remaining nodes keep their boxes and frames. New nodes
 * go into free space in a frame of their swimlane, or at the bottom of the lowest frame; if there is none, into a new
 * frame. Returns undefined if no node of the previous layout remains.
 *
 * @internal
 */
export function keepPositions(
  source: Graph,
  previous: GraphLayout,
): GraphLayout | undefined {
  const graph = indexGraph(source);
  const swimlanes = swimlanesOf(graph);
  const swimlaneOf = swimlaneNumbers(swimlanes, graph.nodes.length);
  const frames = pagedFrames(previous);
  const ownFrames = new Map<string, PagedFrame[]>();
  for (const frame of frames) {
    append(ownFrames, swimlaneKey(frame.cluster, frame.namespace), frame);
  }
  const boxes = new Map<number, Box>();
  const used = new Set<PagedFrame>();
  graph.nodes.forEach(({ id }, node) => {
    const box = previous.boxes.get(id);
    const own = ownFrames.get(swimlanes[swimlaneOf[node]].key) ?? [];
    const frame = box && [...own, ...frames].find(other => isIn(box, other));
    if (box && frame) {
      boxes.set(node, box);
      used.add(frame);
    }
  });
  if (boxes.size === 0) {
    return undefined;
  }
  const page = oldColumns(graph, columnsOf(graph, swimlaneOf), previous);
  const workshop: LayoutContext = {
    graph,
    page,
    rows: rowHeights(graph, page.columnOf),
    table: siftTable(graph.edges.length),
  };
  const state: State = {
    previous,
    workshop,
    edges: swimlaneEdges(graph, swimlaneOf, swimlanes.length),
    boxes,
    frames: frames.filter(frame => used.has(frame)),
  };
  swimlanes.forEach((swimlane, number) =>
    addNewcomers(state, swimlane, number),
  );
  return finish(state);
}

type State = {
  readonly previous: GraphLayout;
  readonly workshop: LayoutContext;
  readonly edges: SwimlaneEdges;
  readonly boxes: Map<number, Box>;
  readonly frames: PagedFrame[];
};

function addNewcomers(state: State, swimlane: SwimlaneMembers, number: number) {
  const { boxes, frames, previous, workshop } = state;
  const own = frames.filter(
    ({ cluster, namespace }) =>
      cluster === swimlane.cluster && namespace === swimlane.namespace,
  );
  const fill = (nodes: readonly number[], into: readonly PagedFrame[]) => {
    const filled = fillGaps(nodes, {
      ...workshop,
      columns: previous.layers,
      columnOf: workshop.page.columnOf,
      kept: boxes,
      frames: into,
    });
    filled.forEach((box, node) => boxes.set(node, box));
    return nodes.filter(node => !filled.has(node));
  };
  const newcomers = swimlane.members.filter(node => !boxes.has(node));
  const rest = newcomers.length > 0 ? fill(newcomers, own) : [];
  const lowest = own.find(frame => isLowest(frame, frames));
  if (rest.length === 0) {
    return;
  }
  if (lowest) {
    fill(rest, [{ ...lowest, bottom: Infinity }]);
    const bottom = Math.max(...rest.map(node => boxes.get(node)?.y ?? 0));
    const half = metrics.card.height / 2 + metrics.swimlaneBottom;
    frames[frames.indexOf(lowest)] = { ...lowest, bottom: bottom + half };
    return;
  }
  addFrame(state, { ...swimlane, members: rest }, { number, own });
}

function addFrame(
  { boxes, frames, previous, workshop, edges }: State,
  swimlane: SwimlaneMembers,
  { number, own }: { number: number; own: readonly PagedFrame[] },
) {
  const members = new Set(swimlane.members);
  const { sources, targets } = workshop.graph;
  const arranged = arrangeSwimlane(workshop, swimlane.members, {
    inner: edges.inner[number].filter(
      edge => members.has(sources[edge]) && members.has(targets[edge]),
    ),
    outlooks: [],
  });
  const height =
    metrics.swimlaneTitle + arranged.height + metrics.swimlaneBottom;
  const pages = Math.max(...previous.layers.map(({ page }) => page)) + 1;
  const { page, top } = findRoom(height, swimlane.cluster, { frames, pages });
  const { cluster, namespace } = swimlane;
  frames.push({
    id: own.length > 0 ? nextKey(swimlane.key, own) : swimlane.key,
    cluster,
    namespace,
    page,
    top,
    bottom: top + height,
    ...pageSpan(previous.layers, page),
  });
  const columns = previous.layers.filter(column => column.page === page);
  swimlane.members.forEach((node, at) =>
    boxes.set(node, {
      x: columns[arranged.columns[at]].x,
      y: top + metrics.swimlaneTitle + arranged.centres[at],
      ...metrics.card,
    }),
  );
}

function finish({ workshop, boxes, frames, previous }: State): GraphLayout {
  const { layers } = previous;
  const bottom = Math.max(0, ...frames.map(frame => frame.bottom));
  return {
    boxes: new Map(
      workshop.graph.nodes.flatMap(({ id }, node) => {
        const box = boxes.get(node);
        return box ? [[id, box] as const] : [];
      }),
    ),
    swimlanes: swimlanesOfFrames(frames),
    columns: columnBoxes(layers, bottom),
    layers,
  };
}
