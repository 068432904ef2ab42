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
import { SceneTexts } from './sceneTexts';
import { edgeMark } from './statusMark';
import { SwimlaneScene, EdgeScene, Scene } from './types';

/**
 * What a picture shows and where: every node that has its place, and every edge between two of them.
 *
 * @public
 */
export function buildScene(
  graph: Graph,
  layout: GraphLayout,
  words: SceneTexts,
): Scene {
  const routes = routeEdges(graph, layout);
  return {
    lanes: layout.lanes.map(({ lane, ...box }) => ({
      lane,
      box,
      title: words.lanes[lane],
    })),
    bands: bandsOf(graph, layout, words),
    lines: graph.edges.flatMap(edge => {
      const route = routes.get(edge.id);
      return route ? [lineScene(edge, route, words)] : [];
    }),
    cards: graph.nodes.flatMap(node => {
      const box = layout.boxes.get(node.id);
      return box ? [cardScene(node, box, words)] : [];
    }),
  };
}

function lineScene(
  edge: GraphEdge,
  route: EdgeRoute,
  words: SceneTexts,
): EdgeScene {
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

function bandsOf(
  graph: Graph,
  { bands }: GraphLayout,
  words: SceneTexts,
): SwimlaneScene[] {
  const clusters = new Set(bands.map(band => band.cluster).filter(Boolean));
  const titles = new Map(graph.groups?.map(({ id, title }) => [id, title]));
  return bands.map(band => {
    const { id, cluster, namespace, ...box } = band;
    const group = groupOfSwimlane(band);
    const name = nameOf(band, titles.get(group), words);
    const title = clusters.size > 1 && cluster ? `${cluster} / ${name}` : name;
    return { id, group, box, title };
  });
}

function nameOf(
  band: Swimlane,
  title: string | undefined,
  words: SceneTexts,
): string {
  if (isGroupGrid(band)) {
    return words.shelf;
  }
  return title ?? (band.namespace || words.noNamespace);
}
