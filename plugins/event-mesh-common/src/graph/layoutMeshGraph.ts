import { compareText } from '../model';
import { groupId } from './groups/groupId';
import { swimlaneKey } from './layout/swimlanesOf';
import { layout } from './layout/layout';
import { isGroupGrid, placeGroupGrids } from './groupGrids/placeGroupGrids';
import { Graph, GraphLayout, GraphNode } from './types';

/** Most groups that stay in the columns; with more, grids above the columns hold them. */
const mostInColumns = 12;

/**
 * Lays out the columns, puts many groups into grids of their own, and puts groups that are not namespaces into
 * swimlanes of their own.
 *
 * @remarks As in `layout`, nodes that were in `previous` do not move.
 * @public
 */
export function layoutMeshGraph(
  graph: Graph,
  previous?: GraphLayout,
): GraphLayout {
  const groups = graph.nodes.filter(node => node.inside);
  const before = previous && withoutGroupGrids(previous);
  if (groups.length <= mostInColumns) {
    return layout(inSwimlanes(graph), before);
  }
  const shelved = new Set(groups.map(node => node.id));
  const rest: Graph = {
    nodes: graph.nodes.filter(node => !shelved.has(node.id)),
    edges: graph.edges.filter(
      ({ source, target }) => !shelved.has(source) && !shelved.has(target),
    ),
  };
  const lower = layout(inSwimlanes(rest), before);
  const first = lower.columns[0];
  const last = lower.columns[lower.columns.length - 1];
  const left = first.x - first.width / 2;
  const right = last.x + last.width / 2;
  const upper = placeGroupGrids(
    groups,
    { left, width: right - left },
    previous,
  );
  return {
    ...lower,
    boxes: new Map(
      [...upper.boxes, ...lower.boxes].sort(([a], [b]) => compareText(a, b)),
    ),
    swimlanes: [...upper.swimlanes, ...lower.swimlanes],
  };
}

function withoutGroupGrids(layout_: GraphLayout): GraphLayout {
  return layout_.swimlanes.some(isGroupGrid)
    ? {
        ...layout_,
        swimlanes: layout_.swimlanes.filter(swimlane => !isGroupGrid(swimlane)),
      }
    : layout_;
}

// The layout makes one swimlane per namespace, so another group is passed as a namespace.
function inSwimlanes(graph: Graph): Graph {
  return graph.nodes.some(isElsewhere)
    ? { ...graph, nodes: graph.nodes.map(atGroup) }
    : graph;
}

function isElsewhere({ group, cluster, namespace }: GraphNode): boolean {
  return (
    group !== undefined && group !== groupId(swimlaneKey(cluster, namespace))
  );
}

function atGroup(node: GraphNode): GraphNode {
  const { group } = node;
  return group !== undefined && isElsewhere(node)
    ? { ...node, cluster: '', namespace: group }
    : node;
}
