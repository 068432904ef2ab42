import type {
  Swimlane,
  Box,
  Graph,
  GraphEdge,
  GraphNode,
  Column,
} from 'backstage-plugin-event-mesh-common';
import { Stop } from './walk';

/** Up to so many nodes the outline holds all of them. @internal */
export const mostInOutline = 300;
/** How many nodes of a lane it holds before and after where one is, where there are more. */
const near = 20;

/** @internal */
type OutlineNode = {
  readonly node: GraphNode;
  /** The lines that go out from it. */
  readonly edges: readonly GraphEdge[];
};

/** @internal */
type OutlineLane = {
  readonly lane: Column;
  readonly bands: readonly {
    readonly title: string;
    readonly nodes: readonly OutlineNode[];
  }[];
};

/** @internal */
export type Outline = {
  readonly lanes: readonly OutlineLane[];
  readonly shown: number;
  readonly total: number;
};

const laneNames: readonly Column[] = ['ingress', 'routing', 'egress'];

/**
 * A picture as lists: lanes, in these the bands, in these the nodes with the lines that go out from them. Of a large one only
 * what is near: around where one is in each lane, and both ends of all lines there.
 *
 * @internal
 */
export function outlineOf(
  graph: Graph,
  layout: {
    readonly boxes: ReadonlyMap<string, Box>;
    readonly bands: readonly Swimlane[];
  },
  at: Stop | undefined,
): Outline {
  const { boxes } = layout;
  const yOf = ({ id }: { id: string }) => boxes.get(id)?.y ?? 0;
  const byPlace = (a: GraphNode, b: GraphNode) =>
    yOf(a) - yOf(b) ||
    (boxes.get(a.id)?.x ?? 0) - (boxes.get(b.id)?.x ?? 0) ||
    (a.id < b.id ? -1 : 1);
  const sorted = [...graph.nodes].sort(byPlace);
  const kept =
    sorted.length > mostInOutline ? nearby(graph, sorted, at) : undefined;
  const out = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    const known = out.get(edge.source);
    if (known) {
      known.push(edge);
    } else {
      out.set(edge.source, [edge]);
    }
  }
  const lanes = laneNames.map(lane => {
    const bands = new Map<string, OutlineNode[]>();
    for (const node of sorted) {
      if (node.lane === lane && (!kept || kept.has(node.id))) {
        const title = [node.cluster, node.namespace]
          .filter(Boolean)
          .join(' / ');
        const item = { node, edges: out.get(node.id) ?? [] };
        bands.set(title, [...(bands.get(title) ?? []), item]);
      }
    }
    return {
      lane,
      bands: [...bands].map(([title, nodes]) => ({ title, nodes })),
    };
  });
  return {
    lanes: lanes.filter(({ bands }) => bands.length > 0),
    shown: kept?.size ?? sorted.length,
    total: sorted.length,
  };
}

function nearby(
  graph: Graph,
  sorted: readonly GraphNode[],
  at: Stop | undefined,
): ReadonlySet<string> {
  const edge =
    at?.type === 'edge'
      ? graph.edges.find(({ id }) => id === at.id)
      : undefined;
  const ends = edge ? [edge.source, edge.target] : [at?.id];
  const centre = Math.max(
    0,
    sorted.findIndex(({ id }) => ends.includes(id)),
  );
  const kept = new Set<string>(ends.filter(id => id !== undefined));
  for (const lane of laneNames) {
    const own = sorted.flatMap((node, i) => (node.lane === lane ? [i] : []));
    const after = own.findIndex(i => i >= centre);
    const middle = after < 0 ? own.length : after;
    own
      .slice(Math.max(0, middle - near), middle + near)
      .forEach(i => kept.add(sorted[i].id));
  }
  for (const { source, target } of graph.edges) {
    if (ends.includes(source) || ends.includes(target)) {
      kept.add(source).add(target);
    }
  }
  return kept;
}
