import { Box, GraphNode, isUnhealthy } from '../graph';
import { glyphOf } from './glyphs';
import { SceneTexts } from './sceneTexts';
import { statusMark } from './statusMark';
import { titlesOf } from './titlesOf';
import { Badge, CardScene, StatusMark } from './types';

/**
 * What the card of a node shows.
 *
 * @internal
 */
export function cardScene(
  node: GraphNode,
  box: Box,
  words: SceneTexts,
): CardScene {
  const state = stateOf(node, words);
  const isSeenFromAfar = isUnhealthy(node) || node.placeholder !== undefined;
  return {
    id: node.id,
    box,
    variant: lookOf(node),
    tone: state && isSeenFromAfar ? state.tone : 'plain',
    column: node.column,
    glyph: glyphOf(node),
    ...titlesOf(node, words),
    ...(state ? { state } : {}),
    badges: badgesOf(node),
    isUnhealthy: isUnhealthy(node),
    nodes: node.inside?.nodes ?? [node.id],
  };
}

function lookOf(node: GraphNode): CardScene['variant'] {
  if (node.inside) {
    return 'group';
  }
  if (node.type === 'unknownProducers') {
    return 'stub';
  }
  return node.placeholder ? 'placeholder' : 'card';
}

function stateOf(node: GraphNode, words: SceneTexts): StatusMark | undefined {
  const mark = statusMark(node, words);
  const problems = node.inside?.unhealthy ?? 0;
  return mark && problems > 0
    ? { ...mark, text: words.unhealthy(problems) }
    : mark;
}

function badgesOf(node: GraphNode): Badge[] {
  const { foldedCount, hiddenNeighbours, inside } = node;
  const badges: Badge[] = [];
  if (foldedCount > 0) {
    badges.push({ name: 'generated', text: String(foldedCount) });
  }
  if (hiddenNeighbours > 0) {
    badges.push({ name: 'more', text: String(hiddenNeighbours) });
  }
  if (inside) {
    badges.push({ name: 'open', text: '' });
  }
  return badges;
}
