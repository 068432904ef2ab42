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
    ['leaves two edges apart', 2, 2],
    ['leaves three edges apart', 3, 3],
    ['bundles four edges', 4, 1],
    ['bundles many edges', 200, 1],
  ])('%s', (_, count, drawn) => {
    const graph = graphOf([broker, service], many(count));
    const { edges } = bundleEdges(graph);
    expect(edges).toHaveLength(drawn);
    expect(edges.flatMap(edgesOf)).toEqual(graph.edges);
  });

  it('gives a bundle the worst status of its edges', () => {
    const edges = [
      ...many(4),
      edge('bad', [broker, service], { state: 'notReady' }),
    ];
    const [bundle] = bundleEdges(graphOf([broker, service], edges)).edges;
    expect(bundle.status.state).toBe('notReady');
    expect(bundle.bundle).toHaveLength(5);
  });

  it('never bundles edges of different types, which keeps dead letters visible among triggers', () => {
    const edges = [...many(4), ...many(4, { type: 'deadLetter' })];
    const bundled = bundleEdges(graphOf([broker, service], edges)).edges;
    expect(bundled.map(({ type }) => type).sort()).toEqual([
      'deadLetter',
      'trigger',
    ]);
  });

  it('draws the edges of an open bundle individually', () => {
    const graph = graphOf([broker, service], many(6));
    const open = new Set([bundleId(graph.edges[0])]);
    expect(bundleEdges(graph, { open }).edges).toEqual(graph.edges);
  });

  it('bundles two edges already at the node of a group', () => {
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

  it('loses, adds and changes no edge in any graph', () => {
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

describe('parseBundleId', () => {
  it('restores the parts of any id that bundleId made', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, target) => {
        const ends = { type: 'trigger', source, target } as const;
        expect(parseBundleId(bundleId(ends))).toEqual(ends);
      }),
    );
  });

  it.each([
    ['for the id of a resource', 'a/b/c/d/e'],
    ['for the id of a group', 'group:a/b'],
    ['for an empty text', ''],
    ['for an incomplete escape sequence', 'bundle%3A trigger %E0 x y'],
  ])('returns undefined %s', (_, id) => {
    expect(parseBundleId(id)).toBeUndefined();
  });
});
