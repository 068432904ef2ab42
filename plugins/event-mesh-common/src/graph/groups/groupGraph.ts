import { append, compareText } from '../../model';
import { DrawnGroup, Graph, GraphEdge, GraphNode } from '../types';
import { groupId } from './groupId';
import { groupNode } from './groupNode';
import { GroupOf, NodeGroup } from './types';

/** @public */
export type GroupOptions = {
  readonly groupOf: GroupOf;
  /** Ids of groups that are drawn as one node each. */
  readonly collapsed: ReadonlySet<string>;
  /** Ids of nodes that are drawn outside their collapsed group. */
  readonly keepOut?: ReadonlySet<string>;
};

/**
 * Replaces each collapsed group by one node that counts its content. Edges inside a group are not drawn; edges across
 * its border are reconnected to its node.
 *
 * @public
 */
export function groupGraph(graph: Graph, options: GroupOptions): Graph {
  const { groupOf, collapsed, keepOut } = options;
  const nodes: GraphNode[] = [];
  const groups = new Map<string, { group: NodeGroup; members: GraphNode[] }>();
  const placeOf = new Map<string, string>();
  const drawn = new Map<string, DrawnGroup>();
  for (const node of graph.nodes) {
    const group = groupOf(node);
    const id = group && groupId(group.key);
    if (group && id) {
      const { title, kind } = group;
      drawn.set(id, { id, title, kind, isCollapsed: collapsed.has(id) });
    }
    if (group && id && collapsed.has(id) && !keepOut?.has(node.id)) {
      const known = groups.get(id) ?? { group, members: [] };
      known.members.push(node);
      groups.set(id, known);
      placeOf.set(node.id, id);
    } else {
      nodes.push(id ? { ...node, group: id } : node);
    }
  }
  const inner = new Map<string, GraphEdge[]>();
  const edges: GraphEdge[] = [];
  for (const edge of graph.edges) {
    const source = placeOf.get(edge.source) ?? edge.source;
    const target = placeOf.get(edge.target) ?? edge.target;
    if (source === target && groups.has(source)) {
      append(inner, source, edge);
    } else if (source === edge.source && target === edge.target) {
      edges.push(edge);
    } else {
      edges.push({ ...edge, source, target });
    }
  }
  groups.forEach(({ group, members }, id) =>
    nodes.push(groupNode(group, members, inner.get(id) ?? [])),
  );
  return {
    ...graph,
    nodes: nodes.sort(byId),
    edges,
    groups: [...drawn.values()].sort(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
