import {
  bundleEdges,
  Graph,
  GraphNode,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import fc from 'fast-check';
import { Direction, Stop, createWalk } from './walk';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';

// source -> broker -> billing, invoices; invoices -> (reply) -> broker
const source = drawnNode('nightly', 'PingSource');
const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service');
const invoices = drawnNode('invoices', 'Service');
const sends = drawnEdge('sends', [source, broker], 'sink');
const bill = drawnEdge('bill', [broker, billing]);
const invoice = drawnEdge('invoice', [broker, invoices]);
const answers = drawnEdge('answers', [invoices, broker], 'reply');
const shop = drawnGraph(
  [source, broker, billing, invoices],
  [sends, bill, invoice, answers],
);

const every: readonly Direction[] = [
  'downstream',
  'upstream',
  'previous',
  'next',
  'nextColumn',
  'previousColumn',
];

const anyGraph = fc
  .record({
    kinds: fc.array(fc.constantFrom('PingSource', 'Broker', 'Service'), {
      minLength: 1,
      maxLength: 12,
    }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 25 }),
  })
  .map(({ kinds, ends }) => {
    const nodes = kinds.map((kind, i) => drawnNode(`n${i}`, kind));
    const at = (i: number) => nodes[i % nodes.length];
    return bundleEdges(
      drawnGraph(
        nodes,
        ends.map(([a, b], i) => drawnEdge(`e${i}`, [at(a), at(b)])),
      ),
    );
  });

function walkOf(graph: Graph) {
  return createWalk(graph, layoutMeshGraph(graph).boxes);
}

function steps(graph: Graph, from: Stop, ways: readonly Direction[]): string[] {
  const walk = walkOf(graph);
  let at: Stop | undefined = from;
  return ways.map(way => {
    at = at && (walk.go(at, way) ?? at);
    return at?.id ?? '';
  });
}

const atNode = ({ id }: GraphNode): Stop => ({ type: 'node', id });

describe('createWalk', () => {
  it('starts at the first node of the first column', () => {
    expect(walkOf(shop).start).toEqual(atNode(source));
  });

  it('steps downstream from node to edge to node', () => {
    expect(
      steps(shop, atNode(source), ['downstream', 'downstream', 'downstream']),
    ).toEqual([sends.id, broker.id, expect.stringMatching(/^(bill|invoice)#/)]);
  });

  it('steps back upstream over the same edge', () => {
    const [line, node, back, start] = steps(shop, atNode(broker), [
      'downstream',
      'downstream',
      'upstream',
      'upstream',
    ]);
    expect(back).toBe(line);
    expect(node).not.toBe(broker.id);
    expect(start).toBe(broker.id);
  });

  it('steps through the outgoing edges of one node', () => {
    const walk = walkOf(shop);
    const first = walk.go(atNode(broker), 'downstream')!;
    const second = walk.go(first, 'next')!;
    expect([first.id, second.id].sort()).toEqual([bill.id, invoice.id].sort());
    expect(walk.placeOf(first)).toEqual({ position: 1, total: 2 });
    expect(walk.placeOf(second)).toEqual({ position: 2, total: 2 });
    expect(walk.go(second, 'next')).toBeUndefined();
    expect(walk.go(second, 'first')).toEqual(first);
    expect(walk.go(second, 'back')).toMatchObject(atNode(broker));
  });

  it('steps through the incoming edges of the node that it came from', () => {
    const walk = walkOf(shop);
    const line = walk.go(atNode(broker), 'upstream')!;
    const others = walk.go(line, 'next') ?? walk.go(line, 'previous')!;
    expect([line.id, others.id].sort()).toEqual([answers.id, sends.id].sort());
    expect(walk.go(line, 'back')).toMatchObject(atNode(broker));
  });

  it('steps up and down in a column, to its first and its last node', () => {
    const walk = walkOf(shop);
    const first = walk.go(atNode(invoices), 'first') ?? atNode(invoices);
    const last = walk.go(first, 'last')!;
    expect(walk.go(first, 'previous')).toBeUndefined();
    expect(walk.go(first, 'next')).toEqual(last);
    expect(walk.go(last, 'next')).toBeUndefined();
    expect(walk.placeOf(last)).toEqual({ position: 2, total: 2 });
  });

  it('steps between columns, even where no edge connects them', () => {
    const alone = drawnGraph([source, billing], []);
    expect(
      steps(alone, atNode(source), ['nextColumn', 'previousColumn']),
    ).toEqual([billing.id, source.id]);
  });

  it('returns undefined where there is no stop in a direction', () => {
    const walk = walkOf(shop);
    expect(walk.go(atNode(source), 'upstream')).toBeUndefined();
    expect(walk.go(atNode(billing), 'downstream')).toBeUndefined();
    expect(walk.go(atNode(source), 'back')).toBeUndefined();
  });

  it('reaches every node and edge of any graph', () => {
    fc.assert(
      fc.property(anyGraph, graph => {
        const walk = walkOf(graph);
        const reached = new Set<string>();
        const waiting: Stop[] = walk.start ? [walk.start] : [];
        while (waiting.length > 0) {
          const stop = waiting.pop()!;
          const key = JSON.stringify([
            stop.id,
            stop.type === 'edge' && stop.from,
          ]);
          if (!reached.has(key)) {
            reached.add(key);
            every.forEach(way =>
              waiting.push(...[walk.go(stop, way) ?? []].flat()),
            );
          }
        }
        const ids = new Set([...reached].map(key => JSON.parse(key)[0]));
        expect(ids.size).toBe(graph.nodes.length + graph.edges.length);
      }),
      { numRuns: 60 },
    );
  });
});
