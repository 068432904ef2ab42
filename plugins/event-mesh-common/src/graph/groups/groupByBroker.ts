import { Graph, GraphNode } from '../types';
import { GroupOf, NodeGroup } from './types';

/**
 * Groups each broker with the nodes that are connected only with it; nodes connected with several brokers are in no
 * group.
 *
 * @public
 */
export function groupByBroker(graph: Graph): GroupOf {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const brokersOf = new Map<string, Set<string>>();
  const meet = (id: string, other: string) => {
    if (isBroker(nodes.get(other)) && !isBroker(nodes.get(id))) {
      brokersOf.set(id, (brokersOf.get(id) ?? new Set()).add(other));
    }
  };
  for (const { source, target } of graph.edges) {
    meet(source, target);
    meet(target, source);
  }
  return node => {
    const [first, ...others] = isBroker(node)
      ? [node.id]
      : brokersOf.get(node.id) ?? [];
    const broker = first === undefined ? undefined : nodes.get(first);
    return broker && others.length === 0 ? groupOf(broker) : undefined;
  };
}

function isBroker(node: GraphNode | undefined): boolean {
  return node?.kind === 'Broker';
}

function groupOf({ id, name, cluster, namespace }: GraphNode): NodeGroup {
  return { key: id, title: name, kind: 'Broker', cluster, namespace };
}
