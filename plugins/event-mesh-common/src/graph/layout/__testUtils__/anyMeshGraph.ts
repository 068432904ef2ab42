import fc from 'fast-check';
import { edge, graphOf, node } from '../../__testUtils__/graphOf';
import { EdgeType, Graph, GraphNode } from '../../types';

const kinds: readonly Partial<GraphNode>[] = [
  { kind: 'PingSource', type: 'eventSource', column: 'ingress' },
  { kind: 'Broker', type: 'broker', column: 'routing' },
  { kind: 'Channel', type: 'channel', column: 'routing' },
  { kind: 'EventType', type: 'eventType', column: 'routing' },
  { kind: 'Service', type: 'workload', column: 'egress' },
  { kind: 'Service', type: 'workload', column: 'egress' },
];
const types: readonly EdgeType[] = [
  'trigger',
  'subscription',
  'reply',
  'deadLetter',
  'sink',
  'eventType',
];

/**
 * Arbitrary graph of several namespaces in two clusters: edges between any two nodes, self-loops and duplicate edges.
 */
export const anyMeshGraph: fc.Arbitrary<Graph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        namespace: fc.constantFrom('', 'a', 'a', 'b', 'c', 'd'),
        cluster: fc.constantFrom('east', 'east', 'west'),
      }),
      { minLength: 1, maxLength: 40, size: 'max' },
    ),
    edges: fc.array(
      fc.record({
        source: fc.nat(39),
        target: fc.nat(39),
        type: fc.constantFrom(...types),
        state: fc.constantFrom('ready', 'ready', 'notReady'),
      }),
      { maxLength: 90, size: 'max' },
    ),
  })
  .map(({ nodes, edges }) => {
    const made = nodes.map(({ kind, ...place }, i) =>
      node(`n${i}`, { ...kind, ...place, id: idOf(i, place) }),
    );
    const at = (i: number) => made[i % made.length];
    return graphOf(
      made,
      edges.map(({ source, target, ...rest }, i) =>
        edge(`e${i}`, [at(source), at(target)], rest),
      ),
    );
  });

/** Returns arbitrary parts of a graph: some of its nodes, and the edges between them. */
export function anyPart(graph: Graph): fc.Arbitrary<Graph> {
  return fc
    .array(fc.boolean(), {
      minLength: graph.nodes.length,
      maxLength: graph.nodes.length,
    })
    .map(chosen => {
      const nodes = graph.nodes.filter((_, i) => chosen[i]);
      const ids = new Set(nodes.map(({ id }) => id));
      const edges = graph.edges.filter(
        ({ source, target }) => ids.has(source) && ids.has(target),
      );
      return { nodes, edges };
    });
}

function idOf(
  i: number,
  { cluster, namespace }: { cluster: string; namespace: string },
): string {
  return `${cluster}/${namespace}/n${i}`;
}
