import fc from 'fast-check';
import { bundleEdges, edgesOf } from '../graph';
import { anyGraph } from '../graph/__testUtils__/anyGraph';
import { edge, graphOf, node } from '../graph/__testUtils__/graphOf';
import { legendOf } from './legendOf';

const sum = (entries: readonly { count: number }[]) =>
  entries.reduce((total, { count }) => total + count, 0);

describe('legendOf', () => {
  it('counts every node by its kind and every edge by its type, in bundles too', () => {
    fc.assert(
      fc.property(anyGraph, any => {
        const graph = bundleEdges(any);
        const { kinds, edges: lines } = legendOf(graph);
        expect(sum(kinds)).toBe(graph.nodes.length);
        expect(sum(lines)).toBe(graph.edges.flatMap(edgesOf).length);
        expect(lines.flatMap(({ edges }) => edges).sort()).toEqual(
          graph.edges.map(({ id }) => id),
        );
      }),
    );
  });

  it('names only what is in the graph, what is bad first', () => {
    const [broker, service] = [
      node('a', { state: 'notReady' }),
      node('b', { kind: 'Service' }),
    ];
    const graph = graphOf([broker, service], [edge('t', [broker, service])]);
    const { kinds, states, edges: lines } = legendOf(graph);
    expect(kinds.map(({ kind }) => kind)).toEqual(['Broker', 'Service']);
    expect(states.map(({ state, count }) => [state, count])).toEqual([
      ['notReady', 1],
      ['ready', 2],
    ]);
    expect(lines.map(({ type }) => type)).toEqual(['trigger']);
  });
});
