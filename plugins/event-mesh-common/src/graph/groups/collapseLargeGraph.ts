import { Graph, GraphNode } from '../types';
import { groupByBroker } from './groupByBroker';
import { groupGraph } from './groupGraph';
import { groupId } from './groupId';
import { namespacesOfExternals } from './namespacesOfExternals';
import { namespacesOf } from './namespacesOf';
import { unhealthyNodes } from './unhealthyNodes';
import { GroupOf, NodeGroup } from './types';

/** Up to so many nodes the graph shows every one. @public */
export const mostNodes = 1500;

/** Up to so many nodes that are not well stay in sight beside their groups. */
const mostProblems = 400;

const nothing: ReadonlySet<string> = new Set();

/**
 * The graph of a graph that is too large to be shown whole: its namespaces are one node each, but for those that are
 * open; in an open one that is too large by itself, each broker and what is with it alone. What is not well stays in sight. A
 * graph that is not too large stays as it is.
 *
 * @remarks A URI is in the namespace of those that name it, where they all are of one.
 * @param wanted - ids of nodes, lines, or what lines belong to, that are to be seen whatever is closed
 * @public
 */
export function collapseLargeGraph(
  graph: Graph,
  open: ReadonlySet<string>,
  wanted: ReadonlySet<string> = nothing,
): Graph {
  if (graph.nodes.length <= mostNodes) {
    return graph;
  }
  const namespaces = namespacesOf(graph.nodes);
  const homes = namespacesOfExternals(graph, namespaces);
  const rungOf = rungs(graph, { namespaces, open });
  const keepOut = new Set([
    ...unhealthyNodes(graph).slice(0, mostProblems),
    ...seenWith(graph, wanted),
  ]);
  const groupOf = (node: GraphNode) => {
    const own = rungOf(node);
    const home = own ? undefined : homes.get(node.id);
    // What only visits a namespace is in it as long as that is one node.
    return home && !open.has(groupId(home.key)) && !keepOut.has(node.id)
      ? home
      : own;
  };
  const keys = new Set(graph.nodes.flatMap(node => rungOf(node)?.key ?? []));
  const ids = [...keys].map(groupId);
  return groupGraph(graph, {
    groupOf,
    collapsed: new Set(ids.filter(id => !open.has(id))),
    keepOut,
  });
}

// Namespaces, or brokers where an open namespace holds too much.
function rungs(
  graph: Graph,
  of: {
    readonly namespaces: ReadonlyMap<string, NodeGroup>;
    readonly open: ReadonlySet<string>;
  },
): GroupOf {
  const counts = new Map<string, number>();
  for (const { key } of of.namespaces.values()) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const large = new Set(
    [...counts].flatMap(([key, count]) =>
      count > mostNodes && of.open.has(groupId(key)) ? [key] : [],
    ),
  );
  const brokerOf: GroupOf =
    large.size > 0 ? groupByBroker(graph) : () => undefined;
  return node => {
    const own = of.namespaces.get(node.id);
    const broker = own && large.has(own.key) ? brokerOf(node) : undefined;
    return broker?.namespace === own?.namespace ? broker ?? own : own;
  };
}

// Of a line, both ends.
function seenWith(
  { nodes, edges }: Graph,
  wanted: ReadonlySet<string>,
): readonly string[] {
  return wanted.size === 0
    ? []
    : [
        ...nodes.flatMap(({ id }) => (wanted.has(id) ? [id] : [])),
        ...edges.flatMap(({ id, owner, source, target }) =>
          wanted.has(id) || wanted.has(owner) ? [source, target] : [],
        ),
      ];
}
