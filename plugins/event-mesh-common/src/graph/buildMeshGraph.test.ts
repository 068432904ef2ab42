import { RawObject, resource } from '../__testUtils__/resource';
import { meshOf, ready, to } from '../mesh/__testUtils__/meshOf';
import { ViewOptions, applyView, defaultViewOptions } from '../view';
import { buildGraph } from './buildGraph';
import { buildMeshGraph } from './buildMeshGraph';
import { isLabelled } from './isLabelled';

const broker = resource('Broker', 'orders', { status: ready('True') });
const source = resource('PingSource', 'nightly', {
  spec: { sink: to('Broker', 'orders') },
  status: {
    ...ready('True'),
    ceAttributes: [{ type: 'dev.knative.sources.ping', source: '/nightly' }],
  },
});
const eventType = resource('EventType', 'placed', {
  spec: { type: 'order.placed', reference: to('Broker', 'orders').ref },
});

function graphOf(
  objects: readonly RawObject[],
  options: Partial<ViewOptions> = {},
) {
  const mesh = meshOf(objects);
  const view = applyView(mesh, { ...defaultViewOptions, ...options });
  return { graph: buildMeshGraph(view, mesh), plain: buildGraph(view), mesh };
}

describe('unknown producers', () => {
  it('stand before a broker that nobody is seen to send to', () => {
    const { graph } = graphOf([broker]);
    const stub = graph.nodes.find(({ type }) => type === 'unknownProducers');
    const [owner] = graph.nodes.filter(({ kind }) => kind === 'Broker');
    expect(stub).toMatchObject({
      column: 'ingress',
      namespace: owner.namespace,
    });
    expect(graph.edges).toEqual([
      expect.objectContaining({
        type: 'possible',
        source: stub?.id,
        target: owner.id,
        owner: owner.id,
      }),
    ]);
  });

  it.each([
    ['a source sends to it', source],
    [
      'a trigger delivers to it',
      resource('Trigger', 'on', {
        spec: { broker: 'other', subscriber: to('Broker', 'orders') },
      }),
    ],
    [
      'dead letters go to it',
      resource('Broker', 'other', {
        spec: { delivery: { deadLetterSink: to('Broker', 'orders') } },
      }),
    ],
  ])('do not where %s', (_, sender) => {
    const { graph } = graphOf([broker, sender]);
    const before = graph.edges
      .filter(({ type }) => type === 'possible')
      .map(({ name }) => name);
    expect(before).not.toContain('orders');
  });

  it('do not where a filter hides the source that sends', () => {
    const { graph } = graphOf([broker, source], { kinds: ['Broker'] });
    expect(graph.nodes.map(({ type }) => type)).toEqual(['broker']);
  });
});

describe('flowing types', () => {
  it('lie on the line from the source that says it sends them, and have room there', () => {
    const { graph } = graphOf([broker, source]);
    const [line] = graph.edges;
    expect(line.types).toEqual(['dev.knative.sources.ping']);
    expect(isLabelled(line)).toBe(true);
  });

  it('lie on the line from unknown producers where an EventType says that the broker takes them', () => {
    const { graph } = graphOf([broker, eventType]);
    expect(graph.edges.map(({ types }) => types)).toEqual([['order.placed']]);
  });

  it('lie nowhere twice: EventTypes that are nodes are on no line', () => {
    const { graph } = graphOf([broker, source, eventType], {
      eventTypes: true,
    });
    expect(graph.edges.filter(({ types }) => types)).toEqual([]);
  });

  it('change nothing else', () => {
    const { graph, plain } = graphOf([broker, source]);
    expect(graph.edges.map(({ types, ...rest }) => rest)).toEqual(plain.edges);
    expect(graph.nodes).toEqual(plain.nodes);
  });
});
