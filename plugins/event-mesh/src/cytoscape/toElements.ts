import {
  Graph,
  GraphEdge,
  GraphLayout,
  GraphNode,
  routeEdges,
} from 'backstage-plugin-event-mesh-common';
import type { ElementDefinition } from 'cytoscape';
import { cardLook } from './cardLook';
import { edgeLabel } from './edgeLabel';
import { frameElements } from './frameElements';
import { Curve, curveOf } from './curveOf';
import { englishWords, GraphWords } from './words';

/**
 * The elements of a picture: the frames behind, then a card for each node and a curve for each edge that has its place.
 *
 * @internal
 */
export function toElements(
  graph: Graph,
  layout: GraphLayout,
  words: GraphWords = englishWords,
): ElementDefinition[] {
  const routes = routeEdges(graph, layout);
  return [
    ...frameElements(layout, words),
    ...graph.nodes.flatMap(node => toCard(node, layout, words)),
    ...graph.edges.flatMap(edge => {
      const route = routes.get(edge.id);
      const from = layout.boxes.get(edge.source);
      const to = layout.boxes.get(edge.target);
      return route && from && to
        ? [toLine(edge, curveOf(route, from, to), words)]
        : [];
    }),
  ];
}

function toCard(
  node: GraphNode,
  layout: GraphLayout,
  words: GraphWords,
): ElementDefinition[] {
  const box = layout.boxes.get(node.id);
  if (!box) {
    return [];
  }
  const look = cardLook(node, box, words);
  return [
    {
      group: 'nodes',
      data: {
        id: node.id,
        label: node.name,
        look,
        width: box.width,
        height: box.height,
      },
      position: { x: box.x, y: box.y },
      classes: [
        'card',
        node.ghost ? 'ghost' : `is-${node.status.state}`,
        ...(look.stateText === '' ? ['stateless'] : []),
      ],
    },
  ];
}

function toLine(
  edge: GraphEdge,
  curve: Curve,
  words: GraphWords,
): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      owner: edge.owner,
      label: edgeLabel(edge, words),
      ...curve,
    },
    classes: ['line', edge.type, `is-${edge.status.state}`],
  };
}
