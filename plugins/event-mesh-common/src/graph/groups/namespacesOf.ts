import { GraphNode } from '../types';
import { groupByNamespace } from './groupByNamespace';
import { NodeGroup } from './types';

/**
 * Returns the namespaces of nodes by node id. Nodes of one namespace share one value.
 *
 * @internal
 */
export function namespacesOf(
  nodes: readonly GraphNode[],
): ReadonlyMap<string, NodeGroup> {
  const clusters = new Map<string, Map<string, NodeGroup | undefined>>();
  const found = new Map<string, NodeGroup>();
  for (const node of nodes) {
    const { id, cluster, namespace } = node;
    const known = clusters.get(cluster) ?? new Map();
    clusters.set(cluster, known);
    if (!known.has(namespace)) {
      known.set(namespace, groupByNamespace(node));
    }
    const group = known.get(namespace);
    if (group) {
      found.set(id, group);
    }
  }
  return found;
}
