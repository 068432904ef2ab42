import type { GraphEdge } from 'backstage-plugin-event-mesh-common';
import { statusMarks } from './statusMarks';
import { GraphWords } from './words';

/**
 * What stands on a line: a mark where it is not well, then what it carries.
 *
 * @internal
 */
export function edgeLabel(edge: GraphEdge, words: GraphWords): string {
  return [statusMarks[edge.status.state], content(edge, words)]
    .filter(part => part !== '')
    .join(' ');
}

function content(edge: GraphEdge, words: GraphWords): string {
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
      return edge.inherited
        ? `${words.deadLetter} (${words.inherited})`
        : words.deadLetter;
    case 'step':
      return edge.role === 'branchFilter'
        ? `${number(edge)} ${words.branchFilter}`
        : number(edge);
    default:
      return '';
  }
}

function chip(edge: GraphEdge, words: GraphWords): string {
  if (!edge.chip || edge.chip.catchAll) {
    return `∗ ${words.allEvents}`;
  }
  const { text, more } = edge.chip;
  return more > 0 ? `${text} +${more}` : text;
}

function number(edge: GraphEdge): string {
  return edge.index === undefined ? '' : String(edge.index + 1);
}

function shorten(name: string): string {
  const longest = 28;
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}
