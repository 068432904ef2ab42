import { GraphEdge } from '../../graph';
import { PictureWords } from './pictureWords';

const longest = 28;

/**
 * What stands on a line: what it carries, in a few characters.
 *
 * @public
 */
export function lineLabel(edge: GraphEdge, words: PictureWords): string {
  if (edge.bundle) {
    return words.bundle(edge.type, edge.bundle.length);
  }
  switch (edge.type) {
    case 'trigger':
      return chip(edge, words);
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
      return typesOf(edge);
  }
}

function typesOf({ types = [] }: GraphEdge): string {
  const [first = '', ...others] = types;
  return others.length > 0 ? `${first} +${others.length}` : first;
}

function chip(edge: GraphEdge, words: PictureWords): string {
  if (!edge.chip || edge.chip.catchAll) {
    return words.allEvents;
  }
  const { text, more } = edge.chip;
  return more > 0 ? `${text} +${more}` : text;
}

// What a broker or channel gives is nobody's own: it is simply where its dead letters go.
function deadLetter(edge: GraphEdge, words: PictureWords): string {
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
