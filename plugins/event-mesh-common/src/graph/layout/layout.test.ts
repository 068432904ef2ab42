import fc from 'fast-check';
import { edge, graphOf, node } from '../__testUtils__/graphOf';
import { Graph, GraphLayout, Column } from '../types';
import { anyMeshGraph, anyPart } from './__testUtils__/anyMeshGraph';
import { swimlaneAt, layoutFaults } from './__testUtils__/layoutFaults';
import { layout } from './layout';

function columnAt({ layers }: GraphLayout, x: number): Column | undefined {
  return layers.find(column => column.x === x)?.column;
}

function without(graph: Graph, ...gone: string[]): Graph {
  return {
    nodes: graph.nodes.filter(({ id }) => !gone.includes(id)),
    edges: graph.edges.filter(
      ({ source, target }) => !gone.includes(source) && !gone.includes(target),
    ),
  };
}

/** Returns the nodes whose cards moved, of those that were in the previous layout. */
function moved(graph: Graph, before: GraphLayout, after: GraphLayout) {
  const stay = graph.nodes.filter(({ id }) => before.boxes.has(id));
  return stay.filter(({ id }) => {
    const [from, to] = [before.boxes.get(id), after.boxes.get(id)];
    return from?.x !== to?.x || from?.y !== to?.y;
  });
}

describe('layout without a previous layout', () => {
  it('draws every card once, in its column and in the swimlane of its namespace', () => {
    fc.assert(
      fc.property(anyMeshGraph, graph => {
        const drawn = layout(graph);
        expect(layoutFaults(graph, drawn)).toEqual([]);
        for (const { id, column, cluster, namespace } of graph.nodes) {
          const box = drawn.boxes.get(id)!;
          expect(columnAt(drawn, box.x)).toBe(column);
          const swimlane = swimlaneAt(drawn, box);
          expect(swimlane?.cluster).toBe(cluster);
          expect(['', swimlane?.namespace]).toContain(namespace);
        }
      }),
    );
  });

  it('has one swimlane for each namespace', () => {
    fc.assert(
      fc.property(anyMeshGraph, graph => {
        const spaces = layout(graph).swimlanes.map(
          ({ cluster, namespace }) => `${cluster} ${namespace}`,
        );
        expect(new Set(spaces).size).toBe(spaces.length);
      }),
    );
  });

  it('returns the same layout for the same graph', () => {
    fc.assert(
      fc.property(anyMeshGraph, graph => {
        const copy: Graph = JSON.parse(JSON.stringify(graph));
        expect(layout(copy)).toEqual(layout(graph));
      }),
    );
  });

  it('returns no boxes and no swimlanes for an empty graph', () => {
    const { boxes, swimlanes, columns } = layout({ nodes: [], edges: [] });
    expect([
      boxes.size,
      swimlanes,
      columns.map(({ column }) => column),
    ]).toEqual([0, [], ['ingress', 'routing', 'egress']]);
  });

  it('puts a URI into the swimlane of the resources that refer to it', () => {
    const orders = node('orders');
    const uri = node('https://example.com', { kind: '', namespace: '' });
    const graph = graphOf([orders, uri], [edge('t', [orders, uri])]);
    expect(layout(graph).swimlanes.map(({ namespace }) => namespace)).toEqual([
      'shop',
    ]);
  });

  it('keeps the swimlanes of a cluster together', () => {
    const graph = graphOf(
      ['a', 'b', 'c', 'd'].flatMap(namespace =>
        ['east', 'west'].map(cluster =>
          node(`${cluster}-${namespace}`, {
            namespace,
            cluster,
            id: `${cluster}-${namespace}`,
          }),
        ),
      ),
    );
    const clusters = [...layout(graph).swimlanes]
      .sort((a, b) => a.y - b.y)
      .map(({ cluster }) => cluster);
    expect(clusters).toEqual([...clusters].sort());
  });

  it('draws a small graph without crossings if that is possible', () => {
    const brokers = ['a', 'b', 'c'].map(name => node(name));
    const services = ['z', 'y', 'x'].map(name =>
      node(name, { kind: 'Service' }),
    );
    const graph = graphOf(
      [...brokers, ...services],
      brokers.map((broker, i) => edge(`t${i}`, [broker, services[i]])),
    );
    const { boxes } = layout(graph);
    const places = brokers.map(({ id }, i) => [
      boxes.get(id)!.y,
      boxes.get(services[i].id)!.y,
    ]);
    const sorted = [...places].sort(([a], [b]) => a - b);
    const ends = sorted.map(([, y]) => y);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  });
});

describe('layout with a previous layout', () => {
  it('returns the previous layout if the graph is unchanged', () => {
    fc.assert(
      fc.property(anyMeshGraph, graph => {
        const first = layout(graph);
        expect(layout(graph, first)).toEqual(first);
      }),
    );
  });

  it('moves no remaining node and stays free of faults, however often the graph changes', () => {
    fc.assert(
      fc.property(
        anyMeshGraph.chain(graph =>
          fc.array(anyPart(graph), { minLength: 2, maxLength: 12 }),
        ),
        parts => {
          let before = layout(parts[0]);
          for (const part of parts) {
            const drawn = layout(part, before);
            expect(layoutFaults(part, drawn)).toEqual([]);
            expect(moved(part, before, drawn)).toEqual([]);
            before = drawn;
          }
        },
      ),
    );
  });

  it('puts new nodes into their columns and the swimlanes of their namespaces', () => {
    fc.assert(
      fc.property(
        anyMeshGraph.chain(graph =>
          fc.tuple(fc.constant(graph), anyPart(graph)),
        ),
        ([graph, part]) => {
          const before = layout(part);
          const drawn = layout(graph, before);
          const isNew = graph.nodes.filter(({ id }) => !before.boxes.has(id));
          for (const { id, column, cluster, namespace } of isNew) {
            const box = drawn.boxes.get(id)!;
            expect(columnAt(drawn, box.x)).toBe(column);
            expect(swimlaneAt(drawn, box)?.cluster).toBe(cluster);
            expect(['', swimlaneAt(drawn, box)?.namespace]).toContain(
              namespace,
            );
          }
        },
      ),
    );
  });

  it('moves no swimlane and no column, and grows only the lowest swimlane of a page', () => {
    fc.assert(
      fc.property(
        anyMeshGraph.chain(graph =>
          fc.tuple(fc.constant(graph), anyPart(graph)),
        ),
        ([graph, part]) => {
          const before = layout(part);
          const drawn = layout(graph, before);
          const kept = before.boxes.size > 0 ? before.swimlanes : [];
          for (const swimlane of kept) {
            const after = drawn.swimlanes.find(({ id }) => id === swimlane.id)!;
            const top = ({ y, height }: typeof swimlane) => y - height / 2;
            expect([after.x, after.width, top(after)]).toEqual([
              swimlane.x,
              swimlane.width,
              top(swimlane),
            ]);
            const isLowest = !kept.some(
              other => other.x === swimlane.x && top(other) > top(swimlane),
            );
            expect(after.height).toBeGreaterThanOrEqual(swimlane.height);
            expect(isLowest || after.height === swimlane.height).toBe(true);
          }
          const columns = kept.length > 0 ? before.layers : drawn.layers;
          expect(drawn.layers).toEqual(columns);
        },
      ),
    );
  });

  it('reuses the positions of removed nodes for new ones', () => {
    const orders = node('orders');
    const services = ['a', 'b', 'c', 'd'].map(name =>
      node(name, { kind: 'Service' }),
    );
    const all = graphOf(
      [orders, ...services],
      services.map(each => edge(each.name, [orders, each])),
    );
    const before = layout(all);
    const next = node('e', { kind: 'Service' });
    const left = without(all, services[1].id);
    const drawn = layout(
      graphOf(
        [...left.nodes, next],
        [...left.edges, edge('e', [orders, next])],
      ),
      layout(left, before),
    );
    expect(drawn.boxes.get(next.id)).toEqual(before.boxes.get(services[1].id));
    expect(drawn.swimlanes).toEqual(before.swimlanes);
  });

  it('keeps a spare row in a swimlane of several nodes', () => {
    const orders = node('orders');
    const services = ['a', 'b', 'c'].map(name =>
      node(name, { kind: 'Service' }),
    );
    const others = [0, 1].map(i => node(`other${i}`, { namespace: `z${i}` }));
    const all = graphOf(
      [orders, ...services, ...others],
      services.map(each => edge(each.name, [orders, each])),
    );
    const before = layout(all);
    const next = node('d', { kind: 'Service' });
    const drawn = layout(
      graphOf([...all.nodes, next], [...all.edges, edge('d', [orders, next])]),
      before,
    );
    expect(drawn.swimlanes).toEqual(before.swimlanes);
  });

  it('returns the canonical layout if no node of the previous one remains', () => {
    const before = layout(graphOf([node('a'), node('b')]));
    const graph = graphOf([node('c'), node('d', { kind: 'Service' })]);
    expect(layout(graph, before)).toEqual(layout(graph));
  });

  it('puts a new broker below the others, even if EventTypes have been added before them', () => {
    const routing = { column: 'routing' as const };
    const orders = node('orders');
    const queue = node('queue', {
      kind: 'Channel',
      type: 'channel',
      ...routing,
    });
    const old = graphOf([orders, queue], [edge('t', [orders, queue])]);
    const before = layout(old);
    const placed = node('placed', {
      kind: 'EventType',
      type: 'eventType',
      ...routing,
    });
    const audit = node('audit');
    const drawn = layout(
      graphOf(
        [orders, queue, placed, audit],
        [...old.edges, edge('p', [placed, orders], { type: 'eventType' })],
      ),
      before,
    );
    expect(drawn.boxes.get(audit.id)?.x).toBe(before.boxes.get(orders.id)?.x);
  });

  it('keeps the position of a card whose column changed', () => {
    const service = node('a', { kind: 'Service' });
    const orders = node('orders');
    const before = layout(graphOf([orders, service]));
    const sender = { ...service, column: 'ingress' as const };
    const drawn = layout(graphOf([orders, sender]), before);
    expect(drawn.boxes.get(service.id)).toEqual(before.boxes.get(service.id));
  });
});
