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

describe('withUnknownProducers', () => {
  it('adds a node for unknown producers to a broker without known senders', () => {
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
    ['a source sends to the broker', source],
    [
      'a Trigger delivers to the broker',
      resource('Trigger', 'on', {
        spec: { broker: 'other', subscriber: to('Broker', 'orders') },
      }),
    ],
    [
      'dead letters go to the broker',
      resource('Broker', 'other', {
        spec: { delivery: { deadLetterSink: to('Broker', 'orders') } },
      }),
    ],
  ])('adds no node for unknown producers where %s', (_, sender) => {
    const { graph } = graphOf([broker, sender]);
    const before = graph.edges
      .filter(({ type }) => type === 'possible')
      .map(({ name }) => name);
    expect(before).not.toContain('orders');
  });

  it('adds no node for unknown producers where a filter hides the source that sends', () => {
    const { graph } = graphOf([broker, source], { kinds: ['Broker'] });
    expect(graph.nodes.map(({ type }) => type)).toEqual(['broker']);
  });
});

describe('withFlowingTypes', () => {
  it('puts event types on the edge from the source that declares them, and reserves space for their label', () => {
    const { graph } = graphOf([broker, source]);
    const [line] = graph.edges;
    expect(line.types).toEqual(['dev.knative.sources.ping']);
    expect(isLabelled(line)).toBe(true);
  });

  it('puts event types on the edge from unknown producers where an EventType refers to the broker', () => {
    const { graph } = graphOf([broker, eventType]);
    expect(graph.edges.map(({ types }) => types)).toEqual([['order.placed']]);
  });

  it('puts no event types on edges where EventTypes are nodes', () => {
    const { graph } = graphOf([broker, source, eventType], {
      eventTypes: true,
    });
    expect(graph.edges.filter(({ types }) => types)).toEqual([]);
  });

  it('changes nothing but the types of edges', () => {
    const { graph, plain } = graphOf([broker, source]);
    expect(graph.edges.map(({ types, ...rest }) => rest)).toEqual(plain.edges);
    expect(graph.nodes).toEqual(plain.nodes);
  });
});
