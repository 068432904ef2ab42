import {
  bundleEdges,
  bundleId,
  groupByNamespace,
  groupGraph,
  groupId,
} from '../graph';
import { edge, graphOf, node } from '../graph/__testUtils__/graphOf';
import { sceneOf } from '../export/__testUtils__/graphOf';
import { marksOf } from './marksOf';

const [broker, service, other] = [
  node('orders'),
  node('billing', { kind: 'Service' }),
  node('audit', { namespace: 'audit' }),
];
const edges = Array.from({ length: 5 }, (_, i) =>
  edge(`t${i}`, [broker, service]),
);
const graph = graphOf([broker, service, other], edges);
const bundle = bundleId(edges[0]);

describe('marksOf', () => {
  it('marks the bundle that holds what is selected', () => {
    const { selected } = marksOf(sceneOf(bundleEdges(graph)), {
      selected: 't3',
    });
    expect([...selected]).toEqual([bundle]);
  });

  it('marks the edges of a bundle that is open', () => {
    const { selected } = marksOf(sceneOf(graph), { selected: bundle });
    expect([...selected].sort()).toEqual(edges.map(({ id }) => id));
  });

  it('marks the group in which something is found', () => {
    const grouped = groupGraph(graph, {
      groupOf: groupByNamespace,
      collapsed: new Set([groupId('test/audit')]),
    });
    const { found, current } = marksOf(sceneOf(grouped), {
      found: { ids: new Set([other.id]), current: other.id },
    });
    expect([...found]).toEqual([groupId('test/audit')]);
    expect([...current]).toEqual([groupId('test/audit')]);
  });

  it('makes pale what is not meant, and nothing where nothing is', () => {
    const scene = sceneOf(graph);
    const { dim } = marksOf(scene, {
      highlight: { nodes: new Set([broker.id]), edges: new Set(['t1']) },
    });
    expect(dim.has(broker.id)).toBe(false);
    expect(dim.has(edges[1].id)).toBe(false);
    expect(dim.size).toBe(3 + 5 - 2);
    expect(marksOf(scene, {}).dim.size).toBe(0);
  });

  it('tells the lines at what is selected, and the swimlane of a group', () => {
    const scene = sceneOf(graph);
    expect(marksOf(scene, { selected: service.id }).near.size).toBe(5);
    expect(marksOf(scene, { selected: groupId('test/shop') }).group).toBe(
      groupId('test/shop'),
    );
  });
});
