import {
  Swimlane,
  EdgeRoute,
  Graph,
  GraphEdge,
  GraphLayout,
  edgesOf,
  groupOfSwimlane,
  isGroupGrid,
  routeEdges,
} from '../graph';
import { cardScene } from './cardScene';
import { edgeLabelParts } from './edgeLabel';
import { faintEdges } from './faintEdges';
import { SceneTexts } from './sceneTexts';
import { edgeMark } from './statusMark';
import { SwimlaneScene, EdgeScene, Scene } from './types';

/**
 * What a graph shows and where: every node that has its place, and every edge between two of them.
 *
 * @public
 */
export function buildScene(
  graph: Graph,
  layout: GraphLayout,
  words: SceneTexts,
): Scene {
  const routes = routeEdges(graph, layout);
  const cards = graph.nodes.flatMap(node => {
    const box = layout.boxes.get(node.id);
    return box ? [cardScene(node, box, words)] : [];
  });
  const edges = graph.edges.flatMap(edge => {
    const route = routes.get(edge.id);
    return route ? [edgeScene(edge, route, words)] : [];
  });
  const faint = faintEdges({ cards, edges });
  return {
    columns: layout.columns.map(({ column, ...box }) => ({
      column,
      box,
      title: words.columns[column],
    })),
    swimlanes: swimlanesOf(graph, layout, words),
    edges: edges.map(edge => ({ ...edge, isFaint: faint.has(edge.id) })),
    cards,
  };
}

function edgeScene(
  edge: GraphEdge,
  route: EdgeRoute,
  words: SceneTexts,
): Omit<EdgeScene, 'isFaint'> {
  const { id, owner, name, source, target, type } = edge;
  const { text, more } = edgeLabelParts(edge, words);
  const state = edgeMark(edge, words);
  const label = {
    at: route.label,
    text,
    more,
    isCatchAll: edge.chip?.catchAll ?? false,
    ...(state ? { state } : {}),
  };
  return {
    id,
    owner,
    name,
    source,
    target,
    type,
    tone: state?.tone ?? 'plain',
    count: edgesOf(edge).length,
    edges: edgesOf(edge).map(each => each.id),
    owners: edgesOf(edge).map(each => each.owner),
    route,
    ...(text !== '' || state ? { label } : {}),
  };
}

function swimlanesOf(
  graph: Graph,
  { swimlanes }: GraphLayout,
  words: SceneTexts,
): SwimlaneScene[] {
  const clusters = new Set(
    swimlanes.map(swimlane => swimlane.cluster).filter(Boolean),
  );
  const titles = new Map(graph.groups?.map(({ id, title }) => [id, title]));
  return swimlanes.map(swimlane => {
    const { id, cluster, namespace, ...box } = swimlane;
    const group = groupOfSwimlane(swimlane);
    const name = nameOf(swimlane, titles.get(group), words);
    const title = clusters.size > 1 && cluster ? `${cluster} / ${name}` : name;
    return { id, group, box, title };
  });
}

function nameOf(
  swimlane: Swimlane,
  title: string | undefined,
  words: SceneTexts,
): string {
  if (isGroupGrid(swimlane)) {
    return words.collapsedGroups;
  }
  return title ?? (swimlane.namespace || words.noNamespace);
}
