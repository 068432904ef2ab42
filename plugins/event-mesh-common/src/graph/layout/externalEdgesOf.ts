import { ExternalEdge, LayoutContext } from './arrangeSwimlane';
import { pageStep } from './pageColumns';

/** Position of a swimlane as seen from other swimlanes. @internal */
export type SwimlanePosition = {
  readonly page: number;
  readonly middle: number;
};

/**
 * Returns the other endpoints of a swimlane's edges to other swimlanes, relative to its middle.
 *
 * @param edges - numbers of these edges
 * @internal
 */
export function externalEdgesOf(
  { graph, page }: LayoutContext,
  edges: readonly number[],
  from: {
    readonly swimlane: number;
    readonly swimlaneOf: Int32Array;
    readonly sights: readonly SwimlanePosition[];
  },
): ExternalEdge[] {
  const { swimlane, swimlaneOf, sights } = from;
  const own = sights[swimlane];
  const far = 2 * page.width;
  return edges.map(edge => {
    const [a, b] = [graph.sources[edge], graph.targets[edge]];
    const [node, other] = swimlaneOf[a] === swimlane ? [a, b] : [b, a];
    const sight = sights[swimlaneOf[other]];
    const column = page.columns[page.columnOf[other]].x;
    const x = column + (sight.page - own.page) * pageStep(page);
    const y = sight.middle - own.middle;
    if (sight.page === own.page) {
      return { node, x, y };
    }
    // For an endpoint on another page: the point where the edge leaves the surroundings of this page.
    const start = page.columns[page.columnOf[node]].x;
    const edgeX = x > start ? page.width + far : -far;
    const share = Math.min(1, (edgeX - start) / (x - start));
    return { node, x: edgeX, y: y * share };
  });
}
