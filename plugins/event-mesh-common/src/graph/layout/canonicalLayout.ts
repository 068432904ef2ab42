import { Box, Graph, GraphLayout } from '../types';
import { ArrangedBand, arrangeBand } from './arrangeBand';
import { bandEdges } from './bandEdges';
import { bandHeights } from './bandHeights';
import { BandMembers, bandNumbers, bandsOf } from './bandsOf';
import { PageColumns, columnsOf, withColumnBehind } from './columnsOf';
import { bandsOfFrames, laneBoxes, pageSpan } from './frames';
import { indexGraph } from './indexGraph';
import { metrics } from './metrics';
import { siftTable } from './order/siftTable';
import { outlooksOf } from './outlooksOf';
import { pageColumns, pageStep } from './pageColumns';
import { bandLinks } from './pages/bandLinks';
import { PagePlan, aspect, planPages } from './pages/planPages';
import { seatBands } from './pages/seatBands';
import { rowHeights } from './slotHeights';

/**
 * The layout that depends on the graph alone.
 *
 * @internal
 */
export function canonicalLayout(source: Graph): GraphLayout {
  const graph = indexGraph(source);
  const bands = bandsOf(graph);
  const bandOf = bandNumbers(bands, graph.nodes.length);
  const single = columnsOf(graph, bandOf);
  const rows = rowHeights(graph, single.columnOf);
  const page = fitting(bands, single, rows);
  const heights = bandHeights(bands, page, rows);
  const links = bandLinks(graph, bandOf, bands.length);
  const plans = planPages(bands, links, { heights, width: pageStep(page) });
  const sights = seatBands(plans, heights).map((seat, band) => ({
    page: seat.page,
    middle: seat.top + heights[band] / 2,
  }));
  const workshop = {
    graph,
    page,
    rows,
    table: siftTable(graph.edges.length),
  };
  const { inner, outer } = bandEdges(graph, bandOf, bands.length);
  const arranged = bands.map(({ members }, band) =>
    arrangeBand(workshop, members, {
      inner: inner[band],
      outlooks: outlooksOf(workshop, outer[band], { band, bandOf, sights }),
    }),
  );
  return stack(source, bands, { arranged, plans, page });
}

// A second column behind the last where the picture would be higher than a screen.
function fitting(
  bands: readonly BandMembers[],
  page: PageColumns,
  rows: Float64Array,
): PageColumns {
  const total = bandHeights(bands, page, rows).reduce(
    (sum, height) => sum + height,
    0,
  );
  return total > aspect * pageStep(page) ? withColumnBehind(page) : page;
}

function stack(
  { nodes }: Graph,
  bands: readonly BandMembers[],
  plan: {
    readonly arranged: readonly ArrangedBand[];
    readonly plans: readonly PagePlan[];
    readonly page: PageColumns;
  },
): GraphLayout {
  const { arranged, plans, page } = plan;
  const pages = Math.max(1, ...plans.map(own => own.length));
  const columns = pageColumns(page, pages);
  const frame = metrics.bandTitle + metrics.bandBottom;
  const seats = seatBands(
    plans,
    arranged.map(({ height }) => height + frame + metrics.bandGap),
  );
  const boxes = new Array<Box>(nodes.length);
  const frames = bands.map(({ key, cluster, namespace }, band) => {
    const { members, centres, height, columns: numbers } = arranged[band];
    const seat = seats[band];
    const own = columns.filter(column => column.page === seat.page);
    members.forEach((node, at) => {
      const y = seat.top + metrics.bandTitle + centres[at];
      boxes[node] = { x: own[numbers[at]].x, y, ...metrics.card };
    });
    const bottom = seat.top + height + frame;
    const span = pageSpan(columns, seat.page);
    return { id: key, cluster, namespace, ...span, top: seat.top, bottom };
  });
  return {
    boxes: new Map(nodes.map(({ id }, node) => [id, boxes[node]])),
    bands: bandsOfFrames(frames),
    lanes: laneBoxes(columns, Math.max(0, ...frames.map(own => own.bottom))),
    columns,
  };
}
