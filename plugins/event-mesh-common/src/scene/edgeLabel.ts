import { GraphEdge } from '../graph';
import { SceneTexts } from './sceneTexts';

const longest = 28;

/**
 * What stands on a line: what it carries, in a few characters.
 *
 * @public
 */
export function edgeLabel(edge: GraphEdge, words: SceneTexts): string {
  const { text, more } = edgeLabelParts(edge, words);
  return more > 0 ? `${text} +${more}` : text;
}

/**
 * What stands on a line, and how many further parts of it do not.
 *
 * @internal
 */
export function edgeLabelParts(
  edge: GraphEdge,
  words: SceneTexts,
): { readonly text: string; readonly more: number } {
  const { chip, types = [] } = edge;
  if (!edge.bundle && edge.type === 'trigger' && chip && !chip.catchAll) {
    return { text: chip.parts[0] ?? chip.text, more: chip.more };
  }
  if (!edge.bundle && types.length > 0) {
    return { text: types[0], more: types.length - 1 };
  }
  return { text: wordsOn(edge, words), more: 0 };
}

function wordsOn(edge: GraphEdge, words: SceneTexts): string {
  if (edge.bundle) {
    return words.bundle(edge.type, edge.bundle.length);
  }
  switch (edge.type) {
    case 'trigger':
      return words.allEvents;
    case 'subscription':
      return shorten(edge.name);
    case 'reply':
      return edge.role === 'branchReply'
        ? `${number(edge)} ${words.reply}`
        : words.reply;
    case 'deadLetter':
      return deadLetter(edge, words);
    case 'step':
      return edge.role === 'branchFilter'
        ? `${number(edge)} ${words.branchFilter}`
        : number(edge);
    default:
      return '';
  }
}

// What a broker or channel gives is nobody's own: it is simply where its dead letters go.
function deadLetter(edge: GraphEdge, words: SceneTexts): string {
  if (edge.inherited) {
    return `${words.deadLetter} (${words.inherited})`;
  }
  return edge.owner === edge.source
    ? words.deadLetter
    : `${words.deadLetter} (${words.own})`;
}

function number(edge: GraphEdge): string {
  return edge.index === undefined ? '' : String(edge.index + 1);
}

function shorten(name: string): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
