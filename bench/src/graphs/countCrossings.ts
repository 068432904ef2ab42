import { Graph } from 'backstage-plugin-event-mesh-common';

/** Returns the center of a node. @public */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Segment {
  readonly ends: readonly [string, string];
  readonly from: Place;
  readonly to: Place;
  readonly top: number;
  readonly bottom: number;
}

/** Counts the crossings of edges as straight lines between the centers of nodes; edges with a shared endpoint do not cross. */
export function countCrossings(
  graph: Graph,
  places: ReadonlyMap<string, Place>,
): number {
  const segments = segmentsOf(graph, places);
  let crossings = 0;
  segments.forEach((a, i) => {
    for (let j = i + 1; j < segments.length; j++) {
      const b = segments[j];
      // Sorted by their tops: all further edges start below.
      if (b.top > a.bottom) {
        return;
      }
      const isShared = b.ends.some(end => a.ends.includes(end));
      crossings += Number(!isShared && cross(a, b));
    }
  });
  return crossings;
}

function segmentsOf(
  { edges }: Graph,
  places: ReadonlyMap<string, Place>,
): Segment[] {
  return edges
    .flatMap(({ source, target }) => {
      const from = places.get(source);
      const to = places.get(target);
      return from && to && source !== target
        ? [
            {
              ends: [source, target] as const,
              from,
              to,
              top: Math.min(from.y, to.y),
              bottom: Math.max(from.y, to.y),
            },
          ]
        : [];
    })
    .sort((a, b) => a.top - b.top);
}

function cross(a: Segment, b: Segment): boolean {
  return (
    turn(a, b.from) * turn(a, b.to) < 0 && turn(b, a.from) * turn(b, a.to) < 0
  );
}

// The side of a line on which a point lies.
function turn({ from, to }: Segment, point: Place): number {
  return Math.sign(
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x),
  );
}
