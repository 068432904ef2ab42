import { groupId } from './groups/groupId';
import { swimlaneKey } from './layout/swimlanesOf';
import { layout } from './layout/layout';
import { isGroupGrid, placeGroupGrids } from './shelves/placeGroupGrids';
import { Graph, GraphLayout, GraphNode } from './types';

/** More groups than this leave the lanes for shelves above them. */
const mostInLanes = 12;

/**
 * The layout of what is drawn: the lanes, where many groups stand on shelves of their own, and where what is put into
 * other groups than namespaces stands in bands of these.
 *
 * @remarks As `layout`: nothing that stood in `previous` moves.
 * @public
 */
export function layoutMeshGraph(
  graph: Graph,
  previous?: GraphLayout,
): GraphLayout {
  const groups = graph.nodes.filter(node => node.inside);
  const before = previous && withoutShelves(previous);
  if (groups.length <= mostInLanes) {
    return layout(inBands(graph), before);
  }
  const shelved = new Set(groups.map(node => node.id));
  const rest: Graph = {
    nodes: graph.nodes.filter(node => !shelved.has(node.id)),
    edges: graph.edges.filter(
      ({ source, target }) => !shelved.has(source) && !shelved.has(target),
    ),
  };
  const lower = layout(inBands(rest), before);
  const first = lower.lanes[0];
  const last = lower.lanes[lower.lanes.length - 1];
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
      [...upper.boxes, ...lower.boxes].sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    bands: [...upper.bands, ...lower.bands],
  };
}

function withoutShelves(layout_: GraphLayout): GraphLayout {
  return layout_.bands.some(isGroupGrid)
    ? { ...layout_, bands: layout_.bands.filter(band => !isGroupGrid(band)) }
    : layout_;
}

// The layout makes a band for each namespace: another group takes the place of one.
function inBands(graph: Graph): Graph {
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
