import type { TraceHop } from 'backstage-plugin-event-mesh-common';
import { HopNode, countBelow, hopTree } from './hopTree';

const hop = (id: string, rest: Partial<TraceHop> = {}): TraceHop => ({
  depth: 0,
  id,
  role: 'subscriber',
  links: [],
  edges: [],
  reach: 'always',
  event: { state: 'known', known: { attributes: {} } },
  ...rest,
});

const shortly = (nodes: readonly HopNode[]): readonly unknown[] =>
  nodes.map(({ number, hop: { id }, next }) => [
    `${number} ${id}`,
    ...shortly(next),
  ]);

describe('hopTree', () => {
  it('nests each hop below the hop that it comes from and numbers hops in list order', () => {
    const roots = hopTree([
      hop('a', { role: 'start' }),
      hop('b', { from: 0 }),
      hop('c', { from: 1 }),
      hop('d', { from: 0 }),
    ]);
    expect(shortly(roots)).toEqual([['1 a', ['2 b', ['3 c']], ['4 d']]]);
    expect(countBelow(roots[0])).toBe(3);
  });

  it('lists dead letter sinks and unknown replies once each, without a number', () => {
    const [root] = hopTree([
      hop('a', { role: 'start' }),
      hop('dead', { from: 0, role: 'deadLetterSink' }),
      hop('dead', { from: 0, role: 'deadLetterSink' }),
      hop('back', { from: 0, role: 'reply', stop: 'unknownReply' }),
      hop('b', { from: 0 }),
    ]);
    expect(root.deadLetters).toEqual(['dead']);
    expect(root.mayReplyTo).toEqual(['back']);
    expect(shortly(root.next)).toEqual([['2 b']]);
  });

  it('continues after a dead letter sink that has subscribers', () => {
    const [root] = hopTree([
      hop('a', { role: 'start' }),
      hop('broker', { from: 0, role: 'deadLetterSink' }),
      hop('b', { from: 1 }),
    ]);
    expect(shortly([root])).toEqual([['1 a', ['2 broker', ['3 b']]]]);
  });

  it('separates Triggers that refuse the event', () => {
    const [root] = hopTree([
      hop('a', { role: 'start' }),
      hop('b', { from: 0, stop: 'refused', reach: 'never' }),
    ]);
    expect(root.next).toEqual([]);
    expect(shortly(root.refused)).toEqual([['1 b']]);
  });
});
