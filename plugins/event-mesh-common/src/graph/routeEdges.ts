import { metrics } from './layout/metrics';
import { RoutedEdge, routedEdgesOf } from './routes/routedEdges';
import { gapsOf, passColumns } from './routes/passColumns';
import { EdgeRows, Row, placeRows } from './routes/placeRows';
import { pullTight } from './routes/pullTight';
import { Passage } from './routes/shareWindows';
import { Box, EdgeRoute, Graph, GraphLayout, Layer, Point } from './types';

/** Length of the straight part of an edge at a card, in pixels. */
const stub = 10;
/** Padding beside a label for which no space is reserved, in pixels. */
const air = 4;

/**
 * Returns the routes of all edges of a layout by edge id. No edge passes through a card, and each label has its own row
 * before the card further right.
 *
 * @public
 */
export function routeEdges(
  graph: Graph,
  layout: Pick<GraphLayout, 'boxes' | 'layers'>,
): Map<string, EdgeRoute> {
  const { layers } = layout;
  const { lines, loose } = routedEdgesOf(graph, layout);
  const rows = placeRows(lines);
  const passes = passColumns(rows, layout.boxes.values(), layers);
  const ports = portsOnRight(lines);
  const routes = new Map<string, EdgeRoute>();
  let beside = 0;
  rows.forEach((own, line) => {
    const passed = passes.get(line) ?? [];
    const points = line.isBeside
      ? routeBeside(own, passed, { columns: layers, turn: beside++ })
      : routeAcross(line, own, {
          passed,
          columns: layers,
          port: ports.get(line) ?? 0,
        });
    const way = line.isOnward ? points : points.reverse();
    routes.set(line.edge.id, {
      start: way[0],
      corners: way.slice(1, -1),
      end: way[way.length - 1],
      ...labelOf(own.arrival, layers),
    });
  });
  for (const { edge, from, to } of loose) {
    routes.set(edge.id, straight(from, to));
  }
  return routes;
}

// Returning edges arrive at the right of a card, below the middle where outgoing edges start.
function portsOnRight(lines: readonly RoutedEdge[]): Map<RoutedEdge, number> {
  const ports = new Map<RoutedEdge, number>();
  const counts = new Map<Box, number>();
  for (const line of lines) {
    if (!line.isOnward) {
      const { box } = line.left;
      const count = counts.get(box) ?? 0;
      counts.set(box, count + 1);
      const room = box.height / 2 - 16;
      ports.set(line, 12 + ((count * 6) % room));
    }
  }
  return ports;
}

function routeAcross(
  line: RoutedEdge,
  { arrival }: EdgeRows,
  at: {
    passed: readonly Passage[];
    columns: readonly Layer[];
    port: number;
  },
): Point[] {
  const { passed, columns, port } = at;
  const { box } = line.left;
  const y = box.y + port;
  const right = box.x + box.width / 2;
  const start = { x: right + stub, y };
  const end = { x: columns[arrival.stand.zone].labels, y: arrival.y };
  const before = passed.filter(pass => pass.column < arrival.stand.zone);
  const gates = before.flatMap(pass => gapsOf(pass, columns));
  return [
    { x: right, y },
    start,
    ...pullTight(start, gates, end),
    end,
    ...routeInside(arrival, passed.at(-1), columns),
  ];
}

// Routes from the label to the card, between the cards in front if the card is in a second layer.
function routeInside(
  { stand, y, port }: Row,
  pass: Passage | undefined,
  columns: readonly Layer[],
): Point[] {
  const { box, zone, column } = stand;
  const left = box.x - box.width / 2;
  const front = columns[zone];
  const from = { x: front.x - box.width / 2 - metrics.arrow, y };
  const end = [
    { x: left - stub, y: port },
    { x: left, y: port },
  ];
  if (zone === column || !pass) {
    return [from, ...end];
  }
  const inner = {
    x: front.x - box.width / 2 - 2,
    top: pass.top,
    bottom: pass.bottom,
  };
  const outer = { ...inner, x: front.x + box.width / 2 + 2 };
  return [from, ...pullTight(from, [inner, outer], end[0]), ...end];
}

function routeBeside(
  { arrival, start }: EdgeRows,
  passed: readonly Passage[],
  at: { columns: readonly Layer[]; turn: number },
): Point[] {
  const { columns, turn } = at;
  const origin = start ?? arrival;
  const passOf = (row: Row) =>
    row.stand.zone === row.stand.column
      ? undefined
      : passed[row === origin ? 0 : passed.length - 1];
  const { labels } = columns[arrival.stand.zone];
  const x = labels - 8 - ((turn * 5) % (metrics.gutter - 16));
  return [
    ...routeInside(origin, passOf(origin), columns).reverse(),
    { x: labels, y: origin.y },
    { x, y: origin.y },
    { x, y: arrival.y },
    { x: labels, y: arrival.y },
    ...routeInside(arrival, passOf(arrival), columns),
  ];
}

// Puts the label into the space reserved for labels; if the column has none, into the gap before it, or left of all
// columns.
function labelOf(
  { stand, y }: Row,
  columns: readonly Layer[],
): Pick<EdgeRoute, 'label' | 'room'> {
  const { x, labels } = columns[stand.zone];
  const half = metrics.card.width / 2;
  const end = x - half - metrics.arrow;
  if (labels < end) {
    return { label: { x: (labels + end) / 2, y }, room: end - labels };
  }
  const before = columns[stand.zone - 1];
  const start = before ? before.x + half : x - half - metrics.labels;
  const room = Math.min(metrics.labels, x - half - start - 2 * air);
  return { label: { x: (start + x - half) / 2, y }, room };
}

function straight(from: Box, to: Box): EdgeRoute {
  const side = Math.sign(to.y - from.y);
  const start = { x: from.x, y: from.y + (side * from.height) / 2 };
  const end = { x: to.x, y: to.y - (side * to.height) / 2 };
  return {
    start,
    corners: [],
    end,
    label: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    room: metrics.labels,
  };
}
