import { isLabelled } from '../../isLabelled';
import { overlap, pairsOf } from '../../layout/__testUtils__/layoutFaults';
import { routeEdges } from '../../routeEdges';
import {
  Box,
  EdgeRoute,
  Graph,
  GraphEdge,
  GraphLayout,
  Point,
} from '../../types';

/** Lists the faults of routes and labels; a correct graph has none. */
export function routeFaults(graph: Graph, drawn: GraphLayout): string[] {
  const routes = routeEdges(graph, drawn);
  const labels = graph.edges.flatMap(edge => {
    const box = labelBox(edge, routes.get(edge.id));
    return box ? [[edge.id, box] as const] : [];
  });
  const faults: string[] = [];
  for (const edge of graph.edges) {
    const route = routes.get(edge.id);
    const points = route ? [route.start, ...route.corners, route.end] : [];
    if (points.length < 2) {
      faults.push(`${edge.id} leads nowhere`);
    }
    if (!points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) {
      faults.push(`${edge.id} leads to no number`);
    }
    if (turnsBack(points, edge, drawn)) {
      faults.push(`${edge.id} turns back on its path`);
    }
    for (const [id, box] of drawn.boxes) {
      if (points.slice(1).some((to, i) => meets(points[i], to, box))) {
        faults.push(`${edge.id} leads through ${id}`);
      }
    }
  }
  for (const [id, label] of labels) {
    for (const [card, box] of drawn.boxes) {
      if (overlap(label, box)) {
        faults.push(`the label of ${id} lies on ${card}`);
      }
    }
  }
  for (const [[a, one], [b, other]] of pairsOf(labels)) {
    if (overlap(one, other)) {
      faults.push(`the labels of ${a} and ${b} lie on each other`);
    }
  }
  return faults;
}

/** Returns the box of the largest label that an edge can have; the box of a status mark if the edge has no label. */
function labelBox(edge: GraphEdge, route?: EdgeRoute): Box | undefined {
  const hasWords = isLabelled(edge);
  if (!route || (!hasWords && edge.status.state === 'ready')) {
    return undefined;
  }
  return { ...route.label, width: hasWords ? route.room : 20, height: 20 };
}

/**
 * Returns whether an edge that leaves its left card on the right turns back to the left. An edge that leaves it on the
 * left goes around.
 */
function turnsBack(
  points: readonly Point[],
  { source, target }: GraphEdge,
  { boxes }: GraphLayout,
): boolean {
  const [from, to] = [boxes.get(source), boxes.get(target)];
  if (points.length < 2 || !from || !to) {
    return false;
  }
  const isOnward = from.x <= to.x;
  const onward = isOnward ? points : [...points].reverse();
  const left = isOnward ? from : to;
  return (
    onward[0].x > left.x &&
    onward.slice(1).some(({ x }, i) => x < onward[i].x - 1e-6)
  );
}

/** Returns whether a straight segment and a box share more than a border. */
function meets(from: Point, to: Point, box: Box): boolean {
  // Clips the segment: its remaining part, as fractions of its length, after each side of the box.
  let [first, last] = [0, 1];
  for (const [start, way, middle, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ]) {
    const half = size / 2 - 0.5;
    if (way === 0) {
      if (Math.abs(start - middle) >= half) {
        return false;
      }
    } else {
      const ends = [
        (middle - half - start) / way,
        (middle + half - start) / way,
      ];
      first = Math.max(first, Math.min(...ends));
      last = Math.min(last, Math.max(...ends));
    }
  }
  return first < last;
}
