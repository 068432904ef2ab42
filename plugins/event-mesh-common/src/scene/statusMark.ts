import { GraphEdge, GraphNode } from '../graph';
import { StatusState } from '../mesh';
import { SceneTexts } from './sceneTexts';
import { StatusMark, Tone } from './types';

const tones: Readonly<Record<StatusState, Tone>> = {
  ready: 'good',
  notReady: 'bad',
  unknown: 'doubt',
  notReconciled: 'doubt',
  notApplicable: 'plain',
  terminating: 'doubt',
};

/**
 * How the state of a node is drawn, or undefined where there is nothing to say.
 *
 * @internal
 */
export function statusMark(
  node: Pick<GraphNode, 'status' | 'placeholder'>,
  words: SceneTexts,
): StatusMark | undefined {
  const { placeholder, status } = node;
  if (placeholder) {
    return {
      glyph: placeholder,
      text: words.placeholders[placeholder],
      tone: placeholder === 'external' ? 'plain' : 'doubt',
    };
  }
  return status.state === 'notApplicable'
    ? undefined
    : {
        glyph: status.state,
        text: words.states[status.state],
        tone: tones[status.state],
      };
}

/**
 * The mark of a line that is not well, or undefined: what is well says nothing.
 *
 * @internal
 */
export function edgeMark(
  edge: Pick<GraphEdge, 'status'>,
  words: SceneTexts,
): StatusMark | undefined {
  return edge.status.state === 'ready' ? undefined : statusMark(edge, words);
}
