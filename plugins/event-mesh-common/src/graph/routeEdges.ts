import { isLabelled } from './isLabelled';
import { metrics } from './layout/metrics';
import { pushTo } from './pushTo';
import { Box, EdgeRoute, Graph, GraphEdge, GraphLayout } from './types';

type Arrival = {
  readonly edge: GraphEdge;
  readonly from: Box;
  readonly to: Box;
};

/**
 * The routes of all edges of a layout by edge id. Onward edges arrive at the left of a card, each label in a row of its
 * own before it; edges that lead back arrive from below.
 *
 * @public
 */
export function routeEdges(
  graph: Graph,
  layout: Pick<GraphLayout, 'boxes'>,
): Map<string, EdgeRoute> {
  const onward = new Map<string, Arrival[]>();
  const back = new Map<string, Arrival[]>();
  for (const edge of graph.edges) {
    const from = layout.boxes.get(edge.source);
    const to = layout.boxes.get(edge.target);
    if (from && to) {
      const isOnward = rightOf(from) < leftOf(to);
      pushTo(isOnward ? onward : back, edge.target, { edge, from, to });
    }
  }
  const routes = new Map<string, EdgeRoute>();
  onward.forEach(arrivals => routeOnward(arrivals, routes));
  back.forEach(arrivals => routeBack(arrivals, routes));
  return routes;
}

function routeOnward(arrivals: Arrival[], routes: Map<string, EdgeRoute>) {
  const sorted = arrivals.sort(byHeightOfSource);
  const labels = sorted.filter(({ edge }) => isLabelled(edge)).length;
  const ports = spread(sorted.length, 9, metrics.card.height - 20);
  const rows = spread(labels, metrics.labelRow, Infinity);
  let row = 0;
  sorted.forEach(({ edge, from, to }, i) => {
    const start = { x: rightOf(from), y: from.y };
    const end = { x: leftOf(to), y: to.y + ports[i] };
    if (isLabelled(edge)) {
      const y = to.y + rows[row];
      const label = end.x - metrics.labelOffset;
      row += 1;
      routes.set(edge.id, {
        start,
        controls: [
          { x: start.x + 24, y: start.y },
          { x: label - 104, y },
          { x: label + 104, y },
          { x: end.x - 14, y: end.y },
        ],
        end,
      });
    } else {
      const turn = Math.max(start.x + 8, end.x - metrics.columnGap / 2);
      routes.set(edge.id, {
        start,
        controls: [
          { x: turn, y: start.y },
          { x: turn, y: end.y },
        ],
        end,
      });
    }
  });
}

function routeBack(arrivals: Arrival[], routes: Map<string, EdgeRoute>) {
  const sorted = arrivals.sort(byHeightOfSource);
  const ports = spread(sorted.length, 56, metrics.card.width - 80);
  sorted.forEach(({ edge, from, to }, i) => {
    const side = from.x > to.x ? -1 : 1;
    const start = { x: from.x + side * 60, y: from.y + from.height / 2 };
    const end = { x: to.x + ports[i], y: to.y + to.height / 2 };
    const y = end.y + metrics.rowGap / 2 + 2;
    routes.set(edge.id, {
      start,
      controls: [
        { x: start.x, y: start.y + 22 },
        { x: end.x + 100, y },
        { x: end.x, y },
        { x: end.x, y: y - 4 },
      ],
      end,
    });
  });
}

// Evenly around 0, so many pixels apart, or less where they would leave the room that there is.
function spread(count: number, step: number, room: number): number[] {
  const apart = count > 1 ? Math.min(step, room / (count - 1)) : 0;
  return Array.from({ length: count }, (_, i) => (i - (count - 1) / 2) * apart);
}

function byHeightOfSource(a: Arrival, b: Arrival): number {
  return (
    a.from.y - b.from.y ||
    a.from.x - b.from.x ||
    (a.edge.id < b.edge.id ? -1 : 1)
  );
}

function leftOf(box: Box): number {
  return box.x - box.width / 2;
}

function rightOf(box: Box): number {
  return box.x + box.width / 2;
}
