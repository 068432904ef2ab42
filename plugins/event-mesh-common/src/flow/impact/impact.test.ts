import { RawObject, resource } from '../../__testUtils__/resource';
import { idOf, meshOf, to } from '../../mesh/__testUtils__/meshOf';
import { impact } from './impact';
import { ImpactEntry } from './types';

const broker = (name: string, spec: object = {}) =>
  resource('Broker', name, {
    metadata: {
      annotations: {
        'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
      },
    },
    spec,
  });
const trigger = (
  name: string,
  from: string,
  target: object,
  rest: object = {},
) =>
  resource('Trigger', name, {
    spec: { broker: from, subscriber: target, ...rest },
  });
const svc = (name: string) => to('Service', name);
const ping = resource('PingSource', 'ping', {
  spec: { sink: to('Broker', 'b') },
});

/** `distance name <- next (via)`. */
function entries(found: readonly ImpactEntry[]): string[] {
  const name = (id: string) => id.split('/')[4] ?? id;
  return found.map(
    ({ id, distance, next, via, deadLettersOnly }) =>
      `${distance} ${name(id)} <- ${next.map(name)} (${via.map(name)})${
        deadLettersOnly ? ' dead letters' : ''
      }`,
  );
}

function of(objects: readonly RawObject[], start: string) {
  const { up, down, ...rest } = impact(meshOf(objects), idOf(start));
  return { up: entries(up), down: entries(down), ...rest };
}

describe('the impact of a broker', () => {
  const objects = [
    broker('b', { delivery: { deadLetterSink: svc('dlq') } }),
    broker('far'),
    ping,
    resource('Service', 'svc'),
    resource('Service', 'dlq'),
    resource('Service', 'end'),
    trigger('bridge', 'b', to('Broker', 'far')),
    trigger('deliver', 'b', svc('svc')),
    trigger('onward', 'far', svc('end')),
  ];

  it('is all who send into it, all who get events through it, and where failures go', () => {
    expect(of(objects, 'Broker b')).toMatchObject({
      up: ['1 ping <- b (ping)'],
      down: [
        '1 dlq <- b (b,bridge,deliver) dead letters',
        '1 svc <- b (deliver)',
        '1 far <- b (bridge)',
        '2 end <- far (onward)',
      ],
      deadLetterSinks: [idOf('Service dlq')],
      counts: { up: 1, down: 4, edges: 2 },
    });
  });

  it('is seen from the other end too', () => {
    expect(of(objects, 'Service end')).toMatchObject({
      up: [
        '1 far <- end (onward)',
        '2 b <- far (bridge)',
        '3 ping <- b (ping)',
      ],
      down: [],
    });
  });

  it('does not mark what a dead letter sink gets its events from', () => {
    expect(of(objects, 'Service dlq').up).toEqual([
      '1 b <- dlq (b,bridge,deliver)',
      '2 ping <- b (ping)',
    ]);
  });

  it('has the ids of all that it touches, to ask whose they are', () => {
    expect(of(objects, 'Service end').ids).toEqual(
      [
        'Broker b',
        'Broker far',
        'PingSource ping',
        'Trigger bridge',
        'Trigger onward',
      ]
        .map(name => idOf(name))
        .sort(),
    );
  });
});

describe('the impact of other things', () => {
  it('of a Trigger is what lies on its two sides', () => {
    expect(
      of([broker('b'), ping, trigger('t', 'b', svc('svc'))], 'Trigger t'),
    ).toMatchObject({
      up: ['1 b <- svc (t)', '2 ping <- b (ping)'],
      down: ['1 svc <- b (t)'],
      counts: { edges: 1 },
    });
  });

  it('of a subscriber goes on where its replies are on record', () => {
    const objects = [
      broker('b'),
      resource('Service', 'svc'),
      trigger('t', 'b', svc('svc')),
      trigger('u', 'b', svc('other')),
    ];
    expect(of(objects, 'Service svc').down).toEqual([]);
    const reply = resource('EventType', 'e', {
      spec: { type: 'e', reference: to('Trigger', 't').ref },
    });
    expect(of([...objects, reply], 'Service svc').down).toEqual([
      '1 b <- svc (t)',
      '2 other <- b (u)',
    ]);
  });

  it('of a channel goes to the reply of a Subscription only if its subscriber may reply', () => {
    const channel = (name: string) => resource('InMemoryChannel', name);
    const subscription = (subscriber: object) =>
      resource('Subscription', 's', {
        spec: {
          channel: to('InMemoryChannel', 'in').ref,
          subscriber,
          reply: to('InMemoryChannel', 'out'),
        },
      });
    const objects = [channel('in'), channel('out'), resource('Service', 'svc')];
    expect(
      of([...objects, subscription(svc('svc'))], 'InMemoryChannel in').down,
    ).toEqual(['1 svc <- in (s)', '2 out <- svc (s)']);
    expect(
      of(
        [
          ...objects,
          channel('next'),
          subscription(to('InMemoryChannel', 'next')),
        ],
        'InMemoryChannel in',
      ).down,
    ).toEqual(['1 next <- in (s)']);
  });

  it('of a flow goes from step to step as far as steps answer', () => {
    const services = ['one', 'two'].map(name => resource('Service', name));
    const sequence = resource('Sequence', 'q', {
      spec: {
        steps: [svc('one'), to('Broker', 'b'), svc('two')],
        reply: svc('end'),
      },
    });
    expect(
      of([...services, sequence, broker('b')], 'Service one').down,
    ).toEqual(['1 b <- one (q)']);
    expect(
      of([...services, sequence, broker('b')], 'Service two').down,
    ).toEqual(['1 end <- two (q)']);
    expect(
      of([...services, sequence, broker('b')], 'Sequence q').down.map(
        line => line.split(' ')[1],
      ),
    ).toEqual(expect.arrayContaining(['one', 'two', 'b', 'end']));
  });

  it('of what a SinkBinding binds goes to its sink', () => {
    const binding = resource('SinkBinding', 'sb', {
      spec: {
        subject: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app' },
        sink: to('Broker', 'b'),
      },
    });
    expect(
      of(
        [resource('Deployment', 'app'), binding, broker('b')],
        'Deployment app',
      ).down,
    ).toEqual(['1 b <- app (sb)']);
  });

  it('of an event type is only where filters let it pass', () => {
    const only = (type: string) => ({ filter: { attributes: { type } } });
    const eventType = resource('EventType', 'e', {
      spec: { type: 'e', source: '/s', reference: to('Broker', 'b').ref },
    });
    expect(
      of(
        [
          broker('b'),
          eventType,
          trigger('t', 'b', svc('svc'), only('e')),
          trigger('u', 'b', svc('other'), only('f')),
        ],
        'EventType e',
      ).down,
    ).toEqual(['1 b <- e (e)', '2 svc <- b (t)']);
  });

  it('of a circle ends', () => {
    expect(
      of(
        [
          broker('b'),
          broker('c'),
          trigger('t', 'b', to('Broker', 'c')),
          trigger('u', 'c', to('Broker', 'b')),
        ],
        'Broker b',
      ),
    ).toMatchObject({ up: ['1 c <- b (u)'], down: ['1 c <- b (t)'] });
  });
});
