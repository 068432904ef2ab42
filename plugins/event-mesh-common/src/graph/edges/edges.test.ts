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

/** The lines of the graph, in short: `type owner: source -> target`. */
function linesOf(objects: readonly RawObject[]): string[] {
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

describe('the lines of a Trigger', () => {
  it('lead from its broker to its subscriber; what it inherits is its broker’s line', () => {
    expect(linesOf([broker, ...services, trigger('t')])).toEqual([
      'deadLetter orders: orders -> dlq',
      'trigger t: orders -> mailer',
    ]);
  });

  it('are two where two Triggers have the same ends', () => {
    const lines = linesOf([broker, ...services, trigger('t'), trigger('u')]);
    expect(lines.slice(1)).toEqual([
      'trigger t: orders -> mailer',
      'trigger u: orders -> mailer',
    ]);
  });

  it('lead to a dead letter sink of its own from its broker', () => {
    const delivery = { deadLetterSink: to('Service', 'own') };
    expect(
      linesOf([broker, ...services, trigger('t', { delivery })]),
    ).toContain('deadLetter t: orders -> own');
  });

  it('lead back from its subscriber where its replies are on record', () => {
    const lines = linesOf([
      broker,
      ...services,
      trigger('t'),
      eventType('answered', to('Trigger', 't').ref),
    ]);
    expect(lines).toContain('reply t: mailer -> orders');
    expect(lines).toContain('eventType answered: mailer -> answered');
  });

  it('lead from a placeholder to a placeholder', () => {
    expect(linesOf([trigger('t')])).toEqual(['trigger t: orders -> mailer']);
  });

  it('lead from broker to broker', () => {
    const far = resource('Broker', 'far', { namespace: 'other' });
    expect(
      linesOf([
        broker,
        far,
        trigger('t', { subscriber: to('Broker', 'far', 'other') }),
      ]),
    ).toContain('trigger t: orders -> far');
  });
});

describe('the lines of a Subscription', () => {
  it('lead from its channel to its subscriber, its reply and its dead letter sink', () => {
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
    expect(linesOf([channel, subscription, ...services])).toEqual([
      'deadLetter c: c -> dlq',
      'deadLetter s: c -> own',
      'reply s: c -> orders',
      'subscription s: c -> mailer',
    ]);
  });
});

describe('the lines of others', () => {
  it('lead from a source, and from the subjects of a SinkBinding, to the sink', () => {
    const app = (name: string) =>
      resource('Deployment', name, { metadata: { labels: { app: 'web' } } });
    const subject = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      selector: { matchLabels: { app: 'web' } },
    };
    expect(
      linesOf([
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

  it('lead from a flow to its steps, in order, and on to its reply', () => {
    const sequence = resource('Sequence', 's', {
      spec: {
        steps: [to('Service', 'own'), to('Service', 'mailer')],
        reply: to('Broker', 'orders'),
      },
    });
    expect(linesOf([sequence, ...services])).toEqual([
      'reply s: s -> orders',
      'step s: s -> own',
      'step s: s -> mailer',
    ]);
  });

  it('lead from a source over its EventType to where that flows', () => {
    const source = resource('PingSource', 'p');
    expect(
      linesOf([
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

  it('lead through what takes events and has a sink of its own', () => {
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
    expect(linesOf(objects)).toEqual(
      expect.arrayContaining(['trigger t: orders -> x', 'sink x: x -> mailer']),
    );
    const { nodes } = buildGraph(
      applyView(meshOf(objects), defaultViewOptions),
    );
    expect(nodes.find(({ name }) => name === 'x')?.column).toBe('routing');
  });

  it('are none for policies, whatever they guard', () => {
    expect(
      linesOf([
        broker,
        ...services,
        resource('EventPolicy', 'p', { spec: {} }),
      ]),
    ).toEqual(['deadLetter orders: orders -> dlq']);
  });
});
