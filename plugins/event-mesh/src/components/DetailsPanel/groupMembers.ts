import {
  Graph,
  GraphEdge,
  groupByNamespace,
  groupId,
  GroupContent,
  GraphNode,
} from 'backstage-plugin-event-mesh-common';

/** Members of a group of the graph, collapsed or not. @internal */
export type GroupMembers = {
  readonly title: string;
  /** Type of the group, e.g. `Namespace`. */
  readonly kind: string;
  readonly isCollapsed: boolean;
  /** Ids of the nodes in the group. */
  readonly nodes: readonly string[];
  /** Edges with an endpoint in the group. */
  readonly edges: readonly GraphEdge[];
  readonly inside: GroupContent | undefined;
};

/**
 * Returns the group of an id. In a graph without groups the swimlanes of namespaces count as groups.
 *
 * @internal
 */
export function groupMembers(
  graph: Graph,
  id: string,
): GroupMembers | undefined {
  const one = graph.nodes.find(node => node.id === id);
  const open = graph.nodes.filter(node => groupOf(node) === id && node !== one);
  const [first] = open;
  const drawn = graph.groups?.find(group => group.id === id);
  const name = drawn ?? (one && { title: one.name, kind: one.kind });
  const swimlane = first && { title: first.namespace, kind: 'Namespace' };
  const { title, kind } = name ?? swimlane ?? {};
  if (title === undefined || kind === undefined) {
    return undefined;
  }
  const ids = new Set([id, ...open.map(node => node.id)]);
  return {
    title,
    kind,
    isCollapsed: one !== undefined,
    nodes: [...open.map(node => node.id), ...(one?.inside?.nodes ?? [])].sort(),
    edges: graph.edges.filter(
      ({ source, target }) => ids.has(source) || ids.has(target),
    ),
    inside: one?.inside,
  };
}

function groupOf(node: GraphNode): string | undefined {
  const key = groupByNamespace(node)?.key;
  return node.group ?? (key === undefined ? undefined : groupId(key));
}
