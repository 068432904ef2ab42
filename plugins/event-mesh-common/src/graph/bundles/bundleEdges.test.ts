import fc from 'fast-check';
import { anyGraph } from '../__testUtils__/anyGraph';
import { edge, graphOf, node } from '../__testUtils__/graphOf';
import { bundleEdges } from './bundleEdges';
import { bundleId, parseBundleId } from './bundleId';
import { edgesOf } from './edgesOf';

const broker = node('orders');
const service = node('billing', { kind: 'Service' });
const many = (count: number, other = {}) =>
  Array.from({ length: count }, (_, i) =>
    edge(`t${i}`, [broker, service], other),
  );

describe('bundleEdges', () => {
  it.each([
    ['two stay two', 2, 2],
    ['three stay three', 3, 3],
    ['four become one', 4, 1],
    ['many become one', 200, 1],
  ])('%s', (_, count, drawn) => {
    const graph = graphOf([broker, service], many(count));
    const { edges } = bundleEdges(graph);
    expect(edges).toHaveLength(drawn);
    expect(edges.flatMap(edgesOf)).toEqual(graph.edges);
  });

  it('has the worst status of its edges', () => {
    const edges = [
      ...many(4),
      edge('bad', [broker, service], { state: 'notReady' }),
    ];
    const [bundle] = bundleEdges(graphOf([broker, service], edges)).edges;
    expect(bundle.status.state).toBe('notReady');
    expect(bundle.bundle).toHaveLength(5);
  });

  it('keeps types apart: a dead letter never hides among triggers', () => {
    const edges = [...many(4), ...many(4, { type: 'deadLetter' })];
    const bundled = bundleEdges(graphOf([broker, service], edges)).edges;
    expect(bundled.map(({ type }) => type).sort()).toEqual([
      'deadLetter',
      'trigger',
    ]);
  });

  it('draws the edges of an open bundle each for itself', () => {
    const graph = graphOf([broker, service], many(6));
    const open = new Set([bundleId(graph.edges[0])]);
    expect(bundleEdges(graph, { open }).edges).toEqual(graph.edges);
  });

  it('bundles already two at the node of a group', () => {
    const group = node('shop', {
      type: 'group',
      inside: { nodes: [], edges: 0, unhealthy: 0 },
    });
    const edges = [
      edge('a', [broker, group]),
      edge('b', [broker, group]),
      edge('c', [group, service]),
    ];
    const bundled = bundleEdges(graphOf([broker, group, service], edges)).edges;
    expect(bundled.map(each => edgesOf(each).length).sort()).toEqual([1, 2]);
  });

  it('loses no edge, invents none and changes none, whatever the graph', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const bundled = bundleEdges(graph);
        const all = bundled.edges.flatMap(edgesOf);
        expect([...all].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          graph.edges,
        );
        bundled.edges.forEach(each =>
          edgesOf(each).forEach(({ source, target, type }) =>
            expect([source, target, type]).toEqual([
              each.source,
              each.target,
              each.type,
            ]),
          ),
        );
      }),
    );
  });
});

describe('bundleId', () => {
  it('can be read again, whatever the ends are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, target) => {
        const ends = { type: 'trigger', source, target } as const;
        expect(parseBundleId(bundleId(ends))).toEqual(ends);
      }),
    );
  });

  it.each([
    ['an id of a resource', 'a/b/c/d/e'],
    ['an id of a group', 'group:a/b'],
    ['nothing', ''],
    ['half an escape', 'bundle%3A trigger %E0 x y'],
  ])('is not %s', (_, id) => {
    expect(parseBundleId(id)).toBeUndefined();
  });
});
