import fc from 'fast-check';
import { StatusState } from '../../mesh';
import { EdgeType, Graph } from '../types';
import { edge, graphOf, node } from './graphOf';

const states: readonly StatusState[] = [
  'ready',
  'notReady',
  'unknown',
  'notReconciled',
  'notApplicable',
  'terminating',
];
const types: readonly EdgeType[] = ['trigger', 'deadLetter', 'reply', 'sink'];

/** Arbitrary graph of a few namespaces, with many edges between the same endpoints. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        kind: fc.constantFrom('Broker', 'Service', 'PingSource'),
        namespace: fc.constantFrom('', 'a', 'b', 'c'),
        state: fc.constantFrom(...states),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    edges: fc.array(
      fc.record({
        source: fc.nat(13),
        target: fc.nat(13),
        type: fc.constantFrom(...types),
        state: fc.constantFrom(...states),
      }),
      { maxLength: 60 },
    ),
  })
  .map(drawn => {
    const nodes = drawn.nodes.map((each, i) => node(`n${i}`, each));
    const at = (i: number) => nodes[i % nodes.length];
    return graphOf(
      nodes,
      drawn.edges.map(({ source, target, ...each }, i) =>
        edge(`e${i}`, [at(source), at(target)], each),
      ),
    );
  });
