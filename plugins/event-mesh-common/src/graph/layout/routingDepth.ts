import { EdgeType, Graph, GraphNode } from '../types';

// Replies and dead letters lead back or aside: they do not push their end to the right.
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
 * How many routing nodes lie at most before each routing node, inside its own band, cycles cut open and depth capped.
 *
 * @remarks EventTypes have a column of their own and are left out. Where a cycle is cut follows kind, then id, so that it is
 * always cut at the same place.
 * @internal
 */
export function routingDepth(
  graph: Graph,
  bandOf: ReadonlyMap<string, string>,
  deepest: number,
): Map<string, number> {
  const nodes = graph.nodes
    .filter(node => node.lane === 'routing' && node.type !== 'eventType')
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
  const next = new Map<string, string[]>(nodes.map(node => [node.id, []]));
  for (const { type, source, target } of graph.edges) {
    if (
      onward.has(type) &&
      next.has(target) &&
      bandOf.get(source) === bandOf.get(target)
    ) {
      next.get(source)?.push(target);
    }
  }
  const depth = new Map(nodes.map(node => [node.id, 0]));
  // Finishing order reversed is a topological order of what is left once back edges are dropped.
  const { order, back } = searchDepthFirst(nodes, next);
  for (const id of order) {
    for (const end of next.get(id) ?? []) {
      if (!back.has(`${id} ${end}`)) {
        const reached = Math.min(deepest, (depth.get(id) ?? 0) + 1);
        depth.set(end, Math.max(depth.get(end) ?? 0, reached));
      }
    }
  }
  return depth;
}

function rankOf(node: GraphNode): number {
  return rank[node.type] ?? 5;
}

function searchDepthFirst(
  nodes: readonly GraphNode[],
  next: ReadonlyMap<string, readonly string[]>,
): { order: string[]; back: Set<string> } {
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<string>();
  const finished: string[] = [];
  for (const { id: root } of nodes) {
    const stack: { id: string; at: number }[] = state.has(root)
      ? []
      : [{ id: root, at: 0 }];
    state.set(root, state.get(root) ?? 'open');
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const end = next.get(top.id)?.[top.at];
      top.at += 1;
      if (end === undefined) {
        state.set(top.id, 'done');
        finished.push(top.id);
        stack.pop();
      } else if (state.get(end) === 'open') {
        back.add(`${top.id} ${end}`);
      } else if (!state.has(end)) {
        state.set(end, 'open');
        stack.push({ id: end, at: 0 });
      }
    }
  }
  return { order: finished.reverse(), back };
}
