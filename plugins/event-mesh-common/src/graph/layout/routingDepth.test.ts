import { edge, graphOf, node } from '../__testUtils__/graphOf';
import { EdgeType, GraphNode } from '../types';
import { swimlaneNumbers, swimlanesOf } from './swimlanesOf';
import { indexGraph } from './indexGraph';
import { routingDepth } from './routingDepth';

const [a, b, c] = ['a', 'b', 'c'].map(name => node(name));
const elsewhere = node('d', { namespace: 'z' });
const flow = node('e', { kind: 'Sequence', type: 'flow', column: 'routing' });

type Way = readonly [GraphNode, GraphNode, EdgeType?];

function depths(ways: readonly Way[], deepest = 5): Record<string, number> {
  const graph = indexGraph(
    graphOf(
      [...new Set(ways.flatMap(([from, to]) => [from, to]))],
      ways.map(([from, to, type = 'trigger'], i) =>
        edge(`${i}`, [from, to], { type }),
      ),
    ),
  );
  const swimlaneOf = swimlaneNumbers(swimlanesOf(graph), graph.nodes.length);
  const depth = routingDepth(graph, swimlaneOf, deepest);
  return Object.fromEntries(
    graph.nodes.map(({ name }, number) => [name, depth[number]]),
  );
}

describe('routingDepth', () => {
  it.each<[string, Way[], Record<string, number>]>([
    [
      'counts the hops of the longest path',
      [
        [a, b],
        [b, c],
        [a, c],
      ],
      { a: 0, b: 1, c: 2 },
    ],
    [
      'ignores replies and dead letters',
      [
        [a, b, 'reply'],
        [a, c, 'deadLetter'],
      ],
      { a: 0, b: 0, c: 0 },
    ],
    ['ignores nodes of other swimlanes', [[elsewhere, a]], { a: 0, d: 0 }],
    [
      'cuts a cycle before the broker, not before the flow',
      [
        [flow, a, 'step'],
        [a, flow],
      ],
      { a: 0, e: 1 },
    ],
    [
      'cuts a cycle of brokers before the first name',
      [
        [a, b],
        [b, c],
        [c, a],
      ],
      { a: 0, b: 1, c: 2 },
    ],
  ])('%s', (_, ways, expected) => {
    expect(depths(ways)).toEqual(expected);
  });

  it('never exceeds the deepest column', () => {
    expect(
      depths(
        [
          [a, b],
          [b, c],
        ],
        1,
      ),
    ).toEqual({ a: 0, b: 1, c: 1 });
  });
});
