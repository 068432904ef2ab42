import { RawObject, resource } from '../../__testUtils__/resource';
import { controlledBy, meshOf, to } from '../../mesh/__testUtils__/meshOf';
import { applyView, defaultViewOptions } from '../../view';
import { buildGraph } from '../buildGraph';

const broker = resource('Broker', 'orders', {
  spec: { delivery: { deadLetterSink: to('Service', 'dlq') } },
});
const services = ['mailer', 'dlq', 'own'].map(name =>
  resource('Service', name),
);
const trigger = (name: string, spec: object = {}) =>
  resource('Trigger', name, {
    spec: { broker: 'orders', subscriber: to('Service', 'mailer'), ...spec },
  });
const eventType = (
  name: string,
  reference: object,
  metadata: Readonly<Record<string, unknown>> = {},
) => resource('EventType', name, { metadata, spec: { type: name, reference } });

/** Returns the edges of the graph in short form: `type owner: source -> target`. */
function edgesOf(objects: readonly RawObject[]): string[] {
  const mesh = meshOf(objects);
  const view = applyView(mesh, { ...defaultViewOptions, eventTypes: true });
  const name = (id: string) => id.split('/').slice(-1)[0];
  return buildGraph(view).edges.map(
    ({ type, owner, source, target, inherited }) =>
      `${type}${inherited ? ' (inherited)' : ''} ${name(owner)}: ${name(
        source,
      )} -> ${name(target)}`,
  );
}

describe('the edges of a Trigger', () => {
  it('leads from the broker to the subscriber, and leaves the inherited dead letter sink to the edge of the broker', () => {
    expect(edgesOf([broker, ...services, trigger('t')])).toEqual([
      'deadLetter orders: orders -> dlq',
      'trigger t: orders -> mailer',
    ]);
  });

  it('draws one edge per Trigger between the same endpoints', () => {
    const lines = edgesOf([broker, ...services, trigger('t'), trigger('u')]);
    expect(lines.slice(1)).toEqual([
      'trigger t: orders -> mailer',
      'trigger u: orders -> mailer',
    ]);
  });

  it('leads from the broker to the Trigger’s own dead letter sink', () => {
    const delivery = { deadLetterSink: to('Service', 'own') };
    expect(
      edgesOf([broker, ...services, trigger('t', { delivery })]),
    ).toContain('deadLetter t: orders -> own');
  });

  it('leads from the subscriber back to the broker where an EventType records the replies', () => {
    const lines = edgesOf([
      broker,
      ...services,
      trigger('t'),
      eventType('answered', to('Trigger', 't').ref),
    ]);
    expect(lines).toContain('reply t: mailer -> orders');
    expect(lines).toContain('eventType answered: mailer -> answered');
  });

  it('leads from a placeholder to a placeholder', () => {
    expect(edgesOf([trigger('t')])).toEqual(['trigger t: orders -> mailer']);
  });

  it('leads from a broker to a broker', () => {
    const far = resource('Broker', 'far', { namespace: 'other' });
    expect(
      edgesOf([
        broker,
        far,
        trigger('t', { subscriber: to('Broker', 'far', 'other') }),
      ]),
    ).toContain('trigger t: orders -> far');
  });
});

describe('the edges of a Subscription', () => {
  it('leads from the channel to the subscriber, the reply and the dead letter sink', () => {
    const channel = resource('Channel', 'c', {
      spec: { delivery: { deadLetterSink: to('Service', 'dlq') } },
    });
    const subscription = resource('Subscription', 's', {
      spec: {
        channel: to('Channel', 'c').ref,
        subscriber: to('Service', 'mailer'),
        reply: to('Broker', 'orders'),
        delivery: { deadLetterSink: to('Service', 'own') },
      },
    });
    expect(edgesOf([channel, subscription, ...services])).toEqual([
      'deadLetter c: c -> dlq',
      'deadLetter s: c -> own',
      'reply s: c -> orders',
      'subscription s: c -> mailer',
    ]);
  });
});

describe('the edges of other resources', () => {
  it('leads from a source, and from the subjects of a SinkBinding, to the sink', () => {
    const app = (name: string) =>
      resource('Deployment', name, { metadata: { labels: { app: 'web' } } });
    const subject = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      selector: { matchLabels: { app: 'web' } },
    };
    expect(
      edgesOf([
        app('a'),
        app('b'),
        resource('PingSource', 'p', { spec: { sink: to('Broker', 'orders') } }),
        resource('SinkBinding', 'sb', {
          spec: { subject, sink: to('Broker', 'orders') },
        }),
      ]),
    ).toEqual([
      'sink p: p -> orders',
      'subject sb: a -> orders',
      'subject sb: b -> orders',
    ]);
  });

  it('leads from a flow to its steps, in order, and on to its reply', () => {
    const sequence = resource('Sequence', 's', {
      spec: {
        steps: [to('Service', 'own'), to('Service', 'mailer')],
        reply: to('Broker', 'orders'),
      },
    });
    expect(edgesOf([sequence, ...services])).toEqual([
      'reply s: s -> orders',
      'step s: s -> own',
      'step s: s -> mailer',
    ]);
  });

  it('leads from a source through its EventType to the EventType’s reference', () => {
    const source = resource('PingSource', 'p');
    expect(
      edgesOf([
        broker,
        source,
        eventType('e', to('Broker', 'orders').ref, controlledBy(source)),
      ]),
    ).toEqual([
      'deadLetter orders: orders -> dlq',
      'eventType e: p -> e',
      'eventType e: e -> orders',
    ]);
  });

  it('leads through a transformation that receives events and has its own sink', () => {
    const transformation = resource('Transformation', 'x', {
      group: 'flow.example.org',
      spec: { sink: to('Service', 'mailer') },
    });
    const ref = { apiVersion: 'flow.example.org/v1', kind: 'Transformation' };
    const objects = [
      broker,
      ...services,
      transformation,
      trigger('t', { subscriber: { ref: { ...ref, name: 'x' } } }),
    ];
    expect(edgesOf(objects)).toEqual(
      expect.arrayContaining(['trigger t: orders -> x', 'sink x: x -> mailer']),
    );
    const { nodes } = buildGraph(
      applyView(meshOf(objects), defaultViewOptions),
    );
    expect(nodes.find(({ name }) => name === 'x')?.column).toBe('routing');
  });

  it('draws no edge for a policy', () => {
    expect(
      edgesOf([
        broker,
        ...services,
        resource('EventPolicy', 'p', { spec: {} }),
      ]),
    ).toEqual(['deadLetter orders: orders -> dlq']);
  });
});
