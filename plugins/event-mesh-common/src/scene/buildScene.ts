import {
  Band,
  EdgeRoute,
  Graph,
  GraphEdge,
  GraphLayout,
  edgesOf,
  groupOfBand,
  isShelf,
  routeEdges,
} from '../graph';
import { cardScene } from './cardScene';
import { lineParts } from './lineLabel';
import { PictureWords } from './pictureWords';
import { lineMark } from './stateMark';
import { BandScene, LineScene, Scene } from './types';

/**
 * What a picture shows and where: every node that has its place, and every edge between two of them.
 *
 * @public
 */
export function buildScene(
  graph: Graph,
  layout: GraphLayout,
  words: PictureWords,
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
  words: PictureWords,
): LineScene {
  const { id, owner, name, source, target, type } = edge;
  const { text, more } = lineParts(edge, words);
  const state = lineMark(edge, words);
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
  words: PictureWords,
): BandScene[] {
  const clusters = new Set(bands.map(band => band.cluster).filter(Boolean));
  const titles = new Map(graph.groups?.map(({ id, title }) => [id, title]));
  return bands.map(band => {
    const { id, cluster, namespace, ...box } = band;
    const group = groupOfBand(band);
    const name = nameOf(band, titles.get(group), words);
    const title = clusters.size > 1 && cluster ? `${cluster} / ${name}` : name;
    return { id, group, box, title };
  });
}

function nameOf(
  band: Band,
  title: string | undefined,
  words: PictureWords,
): string {
  if (isShelf(band)) {
    return words.shelf;
  }
  return title ?? (band.namespace || words.noNamespace);
}
