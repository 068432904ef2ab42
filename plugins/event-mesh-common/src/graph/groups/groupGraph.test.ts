import fc from 'fast-check';
import { anyGraph } from '../__testUtils__/anyGraph';
import { edge, graphOf, node } from '../__testUtils__/graphOf';
import { bundleEdges } from '../bundles/bundleEdges';
import { edgesOf } from '../bundles/edgesOf';
import { Graph } from '../types';
import { groupByBroker } from './groupByBroker';
import { groupByNamespace } from './groupByNamespace';
import { groupGraph } from './groupGraph';
import { groupId } from './groupId';
import { collapseLargeGraph, mostNodes } from './collapseLargeGraph';
import { unhealthyNodes } from './unhealthyNodes';

const shop = groupId('test/shop');
const orders = node('orders');
const billing = node('billing', { kind: 'Service' });
const audit = node('audit', { namespace: 'audit' });
const graph = graphOf(
  [orders, billing, audit],
  [
    edge('inside', [orders, billing], { state: 'notReady' }),
    edge('out', [orders, audit]),
    edge('in', [audit, billing]),
  ],
);

function collapsed(of: Graph, ids: readonly string[], keepOut: string[] = []) {
  return groupGraph(of, {
    groupOf: groupByNamespace,
    collapsed: new Set(ids),
    keepOut: new Set(keepOut),
  });
}

describe('groupGraph', () => {
  it('draws a collapsed group as one node with the counts of its content', () => {
    const { nodes } = collapsed(graph, [shop]);
    const group = nodes.find(({ id }) => id === shop);
    expect(nodes.map(({ id }) => id)).toEqual([shop, audit.id]);
    expect(group).toMatchObject({
      name: 'shop',
      kind: 'Namespace',
      status: { state: 'notReady' },
      inside: { nodes: [orders.id, billing.id], edges: 1, unhealthy: 1 },
    });
  });

  it('reconnects edges that cross the border of a group to the group’s node', () => {
    const { edges } = collapsed(graph, [shop]);
    expect(
      edges.map(({ name, source, target }) => [name, source, target]),
    ).toEqual([
      ['in', audit.id, shop],
      ['out', shop, audit.id],
    ]);
  });

  it('marks the group of each node that is drawn', () => {
    const { nodes, groups } = collapsed(graph, [shop]);
    expect(nodes.find(({ id }) => id === audit.id)?.group).toBe(
      groupId('test/audit'),
    );
    expect(groups?.map(each => [each.title, each.isCollapsed])).toEqual([
      ['audit', false],
      ['shop', true],
    ]);
  });

  it('keeps the nodes of `keepOut` outside the collapsed group', () => {
    const { nodes, edges } = collapsed(graph, [shop], [billing.id]);
    expect(nodes.map(({ name }) => name).sort()).toEqual([
      'audit',
      'billing',
      'shop',
    ]);
    expect(edges.find(({ name }) => name === 'inside')).toMatchObject({
      source: shop,
      target: billing.id,
    });
  });

  it('loses no node and no edge, regardless of the collapsed groups', () => {
    fc.assert(
      fc.property(anyGraph, fc.subarray(['a', 'b', 'c']), (any, namespaces) => {
        const ids = namespaces.map(name => groupId(`test/${name}`));
        const keepOut = unhealthyNodes(any).slice(0, 2);
        const grouped = bundleEdges(collapsed(any, ids, keepOut));
        const inside = grouped.nodes.flatMap(each => each.inside ?? []);
        const drawn = grouped.nodes.filter(each => !each.inside);
        expect(
          [
            ...drawn.map(({ id }) => id),
            ...inside.flatMap(i => i.nodes),
          ].sort(),
        ).toEqual(any.nodes.map(({ id }) => id));
        const outside = grouped.edges.flatMap(edgesOf);
        const innerEdges = inside.reduce((sum, i) => sum + i.edges, 0);
        expect(outside.length + innerEdges).toBe(any.edges.length);
        const known = new Set(grouped.nodes.map(({ id }) => id));
        grouped.edges.forEach(({ source, target }) =>
          expect(known.has(source) && known.has(target)).toBe(true),
        );
      }),
    );
  });

  it('adds only group marks where no group is collapsed', () => {
    fc.assert(
      fc.property(anyGraph, any => {
        const { nodes, edges } = collapsed(any, []);
        expect(edges).toEqual(any.edges);
        expect(nodes.map(({ group, ...rest }) => rest)).toEqual(any.nodes);
      }),
    );
  });
});

describe('groupByBroker', () => {
  it('groups a broker with the nodes that are connected only with it', () => {
    const refunds = node('refunds', { kind: 'Service' });
    const both = graphOf(
      [orders, audit, billing, refunds],
      [
        edge('a', [orders, billing]),
        edge('b', [orders, refunds]),
        edge('c', [audit, refunds]),
      ],
    );
    const groupOf = groupByBroker(both);
    expect(groupOf(billing)?.title).toBe('orders');
    expect(groupOf(orders)?.key).toBe(groupOf(billing)?.key);
    expect(groupOf(refunds)).toBeUndefined();
  });
});

describe('collapseLargeGraph', () => {
  const large = (count: number) =>
    graphOf(
      Array.from({ length: count }, (_, i) =>
        node(`n${i}`, {
          namespace: `ns${i % 40}`,
          state: i === 7 ? 'notReady' : 'ready',
        }),
      ),
    );

  it('returns a graph that is not too large unchanged', () => {
    const small = large(mostNodes);
    expect(collapseLargeGraph(small, new Set())).toBe(small);
  });

  it('collapses namespaces to one node each, and keeps unhealthy nodes visible', () => {
    const { nodes } = collapseLargeGraph(large(mostNodes + 1), new Set());
    expect(nodes.filter(({ inside }) => inside)).toHaveLength(40);
    expect(
      nodes.filter(({ inside }) => !inside).map(({ name }) => name),
    ).toEqual(['n7']);
  });

  it('draws all nodes of an open namespace', () => {
    const open = new Set([groupId('test/ns3')]);
    const { nodes } = collapseLargeGraph(large(1600), open);
    expect(nodes.filter(({ namespace }) => namespace === 'ns3')).toHaveLength(
      40,
    );
  });

  it('collapses brokers to one node each in an open namespace that is itself too large', () => {
    const brokers = [node('a'), node('b'), node('lonely')];
    const takers = Array.from({ length: mostNodes }, (_, i) =>
      node(`taker${i}`, { kind: 'Service' }),
    );
    const elsewhere = node('elsewhere', { namespace: 'audit' });
    const whole = graphOf(
      [...brokers, ...takers, elsewhere],
      [
        ...takers.map((taker, i) => edge(`e${i}`, [brokers[i % 2], taker])),
        edge('both', [brokers[1], takers[0]]),
        edge('out', [brokers[0], elsewhere]),
      ],
    );
    const namesOf = (open: string[]) =>
      collapseLargeGraph(whole, new Set(open)).nodes.map(({ name }) => name);
    expect(namesOf([])).toEqual(['audit', 'shop']);
    expect(namesOf([shop]).sort()).toEqual(
      ['a', 'audit', 'b', 'lonely', takers[0].name].sort(),
    );
    const b = groupId(brokers[1].id);
    expect(namesOf([shop, b])).toHaveLength(5 + mostNodes / 2);
  });

  it('keeps wanted nodes visible, and both endpoints of a wanted edge', () => {
    const { nodes } = large(1600);
    const [a, b, c] = [nodes[100], nodes[205], nodes[310]];
    const whole = graphOf([...nodes], [edge('wanted', [a, b])]);
    const seen = collapseLargeGraph(
      whole,
      new Set(),
      new Set([c.id, whole.edges[0].id]),
    );
    const drawn = new Set(seen.nodes.map(({ id }) => id));
    expect([a, b, c].map(({ id }) => drawn.has(id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(seen.edges.map(({ name }) => name)).toEqual(['wanted']);
  });

  describe('with a URI', () => {
    const { nodes } = large(1600);
    const uri = node('uri', { namespace: '', type: 'placeholder' });
    const near = nodes.filter(({ namespace }) => namespace === 'ns3');
    const far = nodes.find(({ namespace }) => namespace === 'ns4')!;
    const namedBy = (...by: typeof near) =>
      graphOf(
        [...nodes, uri],
        by.map((each, i) => edge(`e${i}`, [each, uri])),
      );
    const ns3 = groupId('test/ns3');

    it('adds the URI to the namespace that refers to it', () => {
      const seen = collapseLargeGraph(namedBy(near[0], near[1]), new Set());
      const group = seen.nodes.find(({ id }) => id === ns3);
      expect(group?.inside?.nodes).toContain(uri.id);
      expect(seen.nodes.some(({ id }) => id === uri.id)).toBe(false);
    });

    it.each([
      ['that two namespaces refer to', namedBy(near[0], far), []],
      ['whose namespace is open', namedBy(near[0]), [ns3]],
      ['without references', namedBy(), []],
    ])('draws a URI %s outside all groups', (_, whole, open) => {
      const seen = collapseLargeGraph(whole, new Set(open));
      expect(seen.nodes.find(({ id }) => id === uri.id)).toEqual(uri);
    });
  });
});
