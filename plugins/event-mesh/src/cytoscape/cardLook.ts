import type { Box, GraphNode } from 'backstage-plugin-event-mesh-common';
import { CardLook } from './cardImage';
import { glyphs } from './glyphs';
import { GraphWords } from './words';

const longest = 27;

/**
 * What the card of a node shows below its name.
 *
 * @internal
 */
export function cardLook(
  node: GraphNode,
  box: Box,
  words: GraphWords,
): CardLook {
  return {
    width: box.width,
    height: box.height,
    glyph: glyphOf(node),
    subtitle: cut([node.kind || words.uri, node.namespace].filter(Boolean)),
    ...stateOf(node, words),
  };
}

function glyphOf(node: GraphNode): string {
  if (node.ghost) {
    return node.ghost === 'outside' ? 'outside' : 'ghost';
  }
  return Object.hasOwn(glyphs, node.kind) ? node.kind : node.type;
}

function stateOf(
  node: GraphNode,
  words: GraphWords,
): { state: string; stateText: string } {
  const extras = [
    node.foldedCount > 0 ? words.generated(node.foldedCount) : '',
    node.hiddenNeighbours > 0
      ? words.hiddenNeighbours(node.hiddenNeighbours)
      : '',
  ];
  const state = node.ghost ? ghostState(node.ghost) : node.status.state;
  const text = node.ghost
    ? words.ghosts[node.ghost]
    : words.states[node.status.state];
  return {
    state: state === 'notApplicable' ? '' : state,
    stateText: [text, ...extras].filter(Boolean).join(' · '),
  };
}

function ghostState(ghost: string): string {
  return ghost === 'outside' ? 'outside' : 'ghost';
}

function cut(parts: readonly string[]): string {
  const text = parts.join(' · ');
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
