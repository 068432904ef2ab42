import { isUnhealthy } from '../isUnhealthy';
import { GraphEdge, GraphNode } from '../types';
import { worstStatus } from '../worstStatus';
import { groupId } from './groupId';
import { NodeGroup } from './types';

/**
 * Returns the node that represents a whole group.
 *
 * @internal
 */
export function groupNode(
  group: NodeGroup,
  members: readonly GraphNode[],
  edges: readonly GraphEdge[],
): GraphNode {
  const id = groupId(group.key);
  return {
    id,
    column: 'routing',
    kind: group.kind,
    type: 'group',
    name: group.title,
    namespace: group.namespace,
    cluster: group.cluster,
    status: [...members, ...edges]
      .map(({ status }) => status)
      .reduce((worst, status) => worstStatus(worst, status)),
    foldedCount: 0,
    hiddenNeighbours: 0,
    group: id,
    inside: {
      nodes: members.map(node => node.id).sort(),
      edges: edges.length,
      unhealthy: [...members, ...edges].filter(isUnhealthy).length,
    },
  };
}
