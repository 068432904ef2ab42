import { Box, Graph, GraphLayout } from '../types';
import { ArrangedSwimlane, arrangeSwimlane } from './arrangeSwimlane';
import { swimlaneEdges } from './swimlaneEdges';
import { swimlaneHeights } from './swimlaneHeights';
import { SwimlaneMembers, swimlaneNumbers, swimlanesOf } from './swimlanesOf';
import { PageColumns, columnsOf, withColumnBehind } from './columnsOf';
import { swimlanesOfFrames, columnBoxes, pageSpan } from './frames';
import { indexGraph } from './indexGraph';
import { metrics } from './metrics';
import { siftTable } from './order/siftTable';
import { externalEdgesOf } from './externalEdgesOf';
import { pageColumns, pageStep } from './pageColumns';
import { swimlaneLinks } from './pages/swimlaneLinks';
import { PagePlan, aspect, planPages } from './pages/planPages';
import { placeSwimlanes } from './pages/placeSwimlanes';
import { rowHeights } from './slotHeights';

/**
 * Lays out a graph without a previous layout: the result depends on the graph alone.
 *
 * @remarks Layered drawing after Sugiyama, Tagawa and Toda: nodes are assigned to columns, ordered by sweeps and
 * sifting to reduce crossings, and then positioned.
 * @internal
 */
export function canonicalLayout(source: Graph): GraphLayout {
  const graph = indexGraph(source);
  const swimlanes = swimlanesOf(graph);
  const swimlaneOf = swimlaneNumbers(swimlanes, graph.nodes.length);
  const single = columnsOf(graph, swimlaneOf);
  const rows = rowHeights(graph, single.columnOf);
  const page = fitting(swimlanes, single, rows);
  const heights = swimlaneHeights(swimlanes, page, rows);
  const links = swimlaneLinks(graph, swimlaneOf, swimlanes.length);
  const plans = planPages(swimlanes, links, { heights, width: pageStep(page) });
  const sights = placeSwimlanes(plans, heights).map((seat, swimlane) => ({
    page: seat.page,
    middle: seat.top + heights[swimlane] / 2,
  }));
  const workshop = {
    graph,
    page,
    rows,
    table: siftTable(graph.edges.length),
  };
  const { inner, outer } = swimlaneEdges(graph, swimlaneOf, swimlanes.length);
  const arranged = swimlanes.map(({ members }, swimlane) =>
    arrangeSwimlane(workshop, members, {
      inner: inner[swimlane],
      outlooks: externalEdgesOf(workshop, outer[swimlane], {
        swimlane,
        swimlaneOf,
        sights,
      }),
    }),
  );
  return stack(source, swimlanes, { arranged, plans, page });
}

// Adds a second column behind the last if the graph would be higher than a screen.
function fitting(
  swimlanes: readonly SwimlaneMembers[],
  page: PageColumns,
  rows: Float64Array,
): PageColumns {
  const total = swimlaneHeights(swimlanes, page, rows).reduce(
    (sum, height) => sum + height,
    0,
  );
  return total > aspect * pageStep(page) ? withColumnBehind(page) : page;
}

function stack(
  { nodes }: Graph,
  swimlanes: readonly SwimlaneMembers[],
  plan: {
    readonly arranged: readonly ArrangedSwimlane[];
    readonly plans: readonly PagePlan[];
    readonly page: PageColumns;
  },
): GraphLayout {
  const { arranged, plans, page } = plan;
  const pages = Math.max(1, ...plans.map(own => own.length));
  const layers = pageColumns(page, pages);
  const frame = metrics.swimlaneTitle + metrics.swimlaneBottom;
  const seats = placeSwimlanes(
    plans,
    arranged.map(({ height }) => height + frame + metrics.swimlaneGap),
  );
  const boxes = new Array<Box>(nodes.length);
  const frames = swimlanes.map(({ key, cluster, namespace }, swimlane) => {
    const { members, centres, height, columns: numbers } = arranged[swimlane];
    const seat = seats[swimlane];
    const own = layers.filter(column => column.page === seat.page);
    members.forEach((node, at) => {
      const y = seat.top + metrics.swimlaneTitle + centres[at];
      boxes[node] = { x: own[numbers[at]].x, y, ...metrics.card };
    });
    const bottom = seat.top + height + frame;
    const span = pageSpan(layers, seat.page);
    return { id: key, cluster, namespace, ...span, top: seat.top, bottom };
  });
  return {
    boxes: new Map(nodes.map(({ id }, node) => [id, boxes[node]])),
    swimlanes: swimlanesOfFrames(frames),
    columns: columnBoxes(layers, Math.max(0, ...frames.map(own => own.bottom))),
    layers,
  };
}
