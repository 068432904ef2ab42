import { Graph, GraphNode } from '../types';
import { groupByBroker } from './groupByBroker';
import { groupGraph } from './groupGraph';
import { groupId } from './groupId';
import { namespacesOfExternals } from './namespacesOfExternals';
import { namespacesOf } from './namespacesOf';
import { unhealthyNodes } from './unhealthyNodes';
import { GroupOf, NodeGroup } from './types';

/** Most nodes of a graph that is drawn without collapsing. @public */
export const mostNodes = 1500;

/** Most unhealthy nodes that are drawn beside their collapsed groups. */
const mostProblems = 400;

const nothing: ReadonlySet<string> = new Set();

/**
 * Collapses a graph that is too large to be drawn whole: each namespace becomes one node, except the open ones. In an
 * open namespace that is itself too large, each broker becomes one node with the nodes connected only with it.
 * Unhealthy nodes stay visible. A graph that is not too large is returned unchanged.
 *
 * @remarks A URI belongs to the namespace of the resources that refer to it, if they all share one.
 * @param wanted - ids of nodes, edges, or owners of edges that always stay visible
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
  const levelOf = groupLevels(graph, { namespaces, open });
  const keepOut = new Set([
    ...unhealthyNodes(graph).slice(0, mostProblems),
    ...nodesFor(graph, wanted),
  ]);
  const groupOf = (node: GraphNode) => {
    const own = levelOf(node);
    const home = own ? undefined : homes.get(node.id);
    // An external node belongs to a namespace only while that is collapsed.
    return home && !open.has(groupId(home.key)) && !keepOut.has(node.id)
      ? home
      : own;
  };
  const keys = new Set(graph.nodes.flatMap(node => levelOf(node)?.key ?? []));
  const ids = [...keys].map(groupId);
  return groupGraph(graph, {
    groupOf,
    collapsed: new Set(ids.filter(id => !open.has(id))),
    keepOut,
  });
}

// Groups by namespace, and by broker in an open namespace that is too large.
function groupLevels(
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

// A wanted edge keeps both its endpoints visible.
function nodesFor(
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
