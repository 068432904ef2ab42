import { compareText } from '../../model';
import { EdgeType, GraphNode } from '../types';
import { IndexedGraph } from './indexGraph';

// Replies and dead letters lead back or aside: they do not push their target to the right.
const onward: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'trigger',
  'subscription',
  'sink',
  'step',
  'requestReply',
  'backing',
]);

const rank: Readonly<Record<string, number>> = {
  requestReply: 0,
  broker: 1,
  channel: 2,
  flow: 3,
  eventTransform: 4,
};

/**
 * Returns per node the length of the longest path of routing nodes before it inside its own swimlane, with cycles cut
 * and the depth capped; 0 for nodes that are not routing.
 *
 * @remarks EventTypes have a column of their own and are omitted. Cycles are cut by kind, then id, so always at the
 * same edge.
 * @internal
 */
export function routingDepth(
  graph: IndexedGraph,
  swimlaneOf: Int32Array,
  deepest: number,
): Int32Array {
  const { nodes, edges, sources, targets } = graph;
  const roots = nodes
    .map((_, number) => number)
    .filter(number => isRouter(nodes[number]))
    .sort(
      (a, b) =>
        rankOf(nodes[a]) - rankOf(nodes[b]) ||
        compareText(nodes[a].id, nodes[b].id),
    );
  const next = new Map<number, number[]>(roots.map(root => [root, []]));
  edges.forEach(({ type }, edge) => {
    const target = targets[edge];
    if (
      onward.has(type) &&
      next.has(target) &&
      swimlaneOf[sources[edge]] === swimlaneOf[target]
    ) {
      next.get(sources[edge])?.push(target);
    }
  });
  const depth = new Int32Array(nodes.length);
  // The reversed finishing order is a topological order once back edges are dropped.
  const finished = searchDepthFirst(roots, next).reverse();
  const place = new Map(finished.map((node, at) => [node, at]));
  for (const node of finished) {
    for (const end of next.get(node) ?? []) {
      if ((place.get(end) ?? 0) > (place.get(node) ?? 0)) {
        depth[end] = Math.max(depth[end], Math.min(deepest, depth[node] + 1));
      }
    }
  }
  return depth;
}

function isRouter({ column, type }: GraphNode): boolean {
  return column === 'routing' && type !== 'eventType';
}

function rankOf(node: GraphNode): number {
  return rank[node.type] ?? 5;
}

function searchDepthFirst(
  roots: readonly number[],
  next: ReadonlyMap<number, readonly number[]>,
): number[] {
  const seen = new Set<number>();
  const finished: number[] = [];
  for (const root of roots) {
    const stack = seen.has(root) ? [] : [{ node: root, at: 0 }];
    seen.add(root);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const end = next.get(top.node)?.[top.at];
      top.at += 1;
      if (end === undefined) {
        finished.push(top.node);
        stack.pop();
      } else if (!seen.has(end)) {
        seen.add(end);
        stack.push({ node: end, at: 0 });
      }
    }
  }
  return finished;
}
