import { RawObject, resource } from '../__testUtils__/resource';
import { FindingCode } from '../messages';
import {
  MeshOfOptions,
  idOf,
  meshOf,
  ready,
  to,
} from '../mesh/__testUtils__/meshOf';
import { checkMesh } from './checkMesh';
import { Finding } from './types';

const broker = (
  name: string,
  brokerClass = 'MTChannelBasedBroker',
  spec = {},
) =>
  resource('Broker', name, {
    metadata: {
      annotations: { 'eventing.knative.dev/broker.class': brokerClass },
    },
    spec,
    status: ready('True'),
  });
const trigger = (name: string, spec: object = {}, rest: object = {}) =>
  resource('Trigger', name, {
    spec: { broker: 'b', subscriber: to('Service', 'svc'), ...spec },
    status: ready('True'),
    ...rest,
  });
const service = resource('Service', 'svc');
const only = (type: string) => ({ filter: { attributes: { type } } });
const eventType = (name: string, spec: object = {}, rest: object = {}) =>
  resource('EventType', name, {
    spec: {
      type: name,
      source: '/s',
      reference: to('Broker', 'b').ref,
      ...spec,
    },
    status: ready('True'),
    ...rest,
  });

function found(
  code: FindingCode,
  objects: readonly RawObject[],
  options?: MeshOfOptions,
): readonly Finding[] {
  return checkMesh(meshOf(objects, options), { codes: [code] });
}

/** By the names of what each is about. */
function aboutOf(
  code: FindingCode,
  objects: readonly RawObject[],
  options?: MeshOfOptions,
): string[] {
  return found(code, objects, options).map(({ about }) =>
    about.map(id => id.split('/')[4]).join(' '),
  );
}

const forbidden = (kind: string, group = 'eventing.knative.dev') => ({
  entries: [{ group, kind, state: 'forbidden' as const }],
});

describe('a missing end', () => {
  it('is one finding, whoever names it', () => {
    const gone = { subscriber: to('Service', 'gone') };
    expect(
      aboutOf('subscriberNotFound', [
        broker('b'),
        trigger('x', gone),
        trigger('y', gone),
      ]),
    ).toEqual(['x y gone']);
  });

  it('is none where nobody may look, or where it is outside', () => {
    const objects = [
      broker('b'),
      trigger('x'),
      trigger('y', { subscriber: { uri: 'https://example.com' } }),
    ];
    expect(
      aboutOf('subscriberNotFound', objects, forbidden('Service', '')),
    ).toEqual([]);
  });

  it('may be what a Trigger waits for', () => {
    const waits = (name: string) =>
      trigger(
        'x',
        {},
        {
          metadata: {
            annotations: {
              'knative.dev/dependency': JSON.stringify({
                apiVersion: 'sources.knative.dev/v1',
                kind: 'PingSource',
                name,
              }),
            },
          },
        },
      );
    const ping = resource('PingSource', 'there', {
      spec: { sink: to('Broker', 'b') },
    });
    expect(
      aboutOf('dependencyNotFound', [
        broker('b'),
        service,
        ping,
        waits('gone'),
      ]),
    ).toEqual(['x gone']);
    expect(
      aboutOf('dependencyNotFound', [
        broker('b'),
        service,
        ping,
        waits('there'),
      ]),
    ).toEqual([]);
  });

  it('of a reply is said once, as the broker', () => {
    const objects = [
      service,
      trigger('x'),
      eventType('r', { reference: to('Trigger', 'x').ref }),
    ];
    expect(aboutOf('brokerNotFound', objects)).toEqual(['x b']);
    expect(aboutOf('replyNotFound', objects)).toEqual([]);
  });
});

describe('what is not ready', () => {
  const bad = (type: string) => ({
    observedGeneration: 1,
    conditions: [
      { type: 'Ready', status: 'False', reason: 'Bad', message: 'It is bad.' },
      { type, status: 'False' },
    ],
  });

  it('because of its broker is said of the broker, once', () => {
    const [finding, ...others] = found('notReady', [
      resource('Broker', 'b', { status: bad('Addressable') }),
      service,
      ...['x', 'y', 'z'].map(name =>
        trigger(name, {}, { status: bad('BrokerReady') }),
      ),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      params: { who: 'Broker shop/b', cause: 'Broker b', reason: 'It is bad.' },
      affected: ['x', 'y', 'z'].map(name => idOf(`Trigger ${name}`)),
    });
  });

  it('because of its subscriber is said of that, over several steps', () => {
    const serving = {
      group: 'serving.knative.dev',
      status: bad('RoutesReady'),
    };
    expect(
      aboutOf('notReady', [
        broker('b'),
        resource('Service', 'ksvc', serving),
        trigger(
          'x',
          { subscriber: to('KnativeService', 'ksvc') },
          { status: bad('SubscriberResolved') },
        ),
      ]),
    ).toEqual(['ksvc x']);
  });

  it('by itself is said of itself, though what it depends on is not well either', () => {
    const findings = aboutOf('notReady', [
      resource('Broker', 'b', { status: bad('Addressable') }),
      service,
      trigger(
        'x',
        {},
        {
          status: {
            ...bad('SubscriberResolved'),
            conditions: [
              { type: 'Ready', status: 'False' },
              { type: 'BrokerReady', status: 'True' },
            ],
          },
        },
      ),
    ]);
    expect(findings).toEqual(['b', 'x']);
  });

  it('because of an end that is not there is said of the end alone', () => {
    const objects = [
      broker('b'),
      trigger(
        'x',
        { subscriber: to('Service', 'gone') },
        { status: bad('SubscriberResolved') },
      ),
    ];
    expect(aboutOf('notReady', objects)).toEqual([]);
    expect(aboutOf('subscriberNotFound', objects)).toEqual(['x gone']);
  });

  it('may be a Deployment behind a Service that gets events', () => {
    const deployment = (name: string) =>
      resource('Deployment', name, {
        spec: { template: { metadata: { labels: { app: name } } } },
        status: { conditions: [{ type: 'Available', status: 'False' }] },
      });
    const picks = resource('Service', 'svc', {
      spec: { selector: { app: 'used' } },
    });
    expect(
      aboutOf('notReady', [
        broker('b'),
        picks,
        trigger('x'),
        deployment('used'),
        deployment('idle'),
      ]),
    ).toEqual(['used svc x']);
  });

  it('says nothing yet is not complained about', () => {
    const young = { conditions: [{ type: 'Ready', status: 'Unknown' }] };
    expect(
      aboutOf('notReady', [resource('Broker', 'b', { status: young })]),
    ).toEqual([]);
  });
});

describe('no dead letter sink', () => {
  it('is said of the broker, with all that lose events by it', () => {
    const own = { delivery: { deadLetterSink: to('Service', 'svc') } };
    expect(
      aboutOf('noDeadLetterSink', [
        broker('b'),
        service,
        trigger('x'),
        trigger('y', own),
        trigger('z'),
      ]),
    ).toEqual(['b x z']);
  });

  it('is not claimed where the broker may not be seen', () => {
    expect(
      aboutOf('noDeadLetterSink', [service, trigger('x')], forbidden('Broker')),
    ).toEqual([]);
  });

  it('is not claimed of a flow whose channels have one', () => {
    const flow = resource('Sequence', 'q', {
      spec: { steps: [to('Service', 'svc')] },
      status: ready('True'),
    });
    const channel = resource('InMemoryChannel', 'c', {
      metadata: {
        ownerReferences: [
          {
            apiVersion: 'flows.knative.dev/v1',
            kind: 'Sequence',
            name: 'q',
            uid: flow.metadata.uid,
            controller: true,
          },
        ],
      },
      spec: { delivery: { deadLetterSink: to('Service', 'svc') } },
      status: ready('True'),
    });
    expect(aboutOf('noDeadLetterSinkInFlow', [flow, service])).toEqual(['q']);
    expect(aboutOf('noDeadLetterSinkInFlow', [flow, channel, service])).toEqual(
      [],
    );
  });
});

describe('retries without a pause', () => {
  const delivery = { retry: 3 };

  it.each([
    ['MTChannelBasedBroker', {}, ['x']],
    ['MTChannelBasedBroker', { backoffPolicy: 'linear' }, ['x']],
    [
      'MTChannelBasedBroker',
      { backoffPolicy: 'linear', backoffDelay: 'PT1S' },
      [],
    ],
    ['Kafka', {}, []],
    ['RabbitMQBroker', {}, []],
    ['PigeonBroker', {}, []],
  ])('are those of class %s with %j: %j', (brokerClass, rest, expected) => {
    expect(
      aboutOf('retryWithoutBackoff', [
        broker('b', brokerClass),
        service,
        trigger('x', { delivery: { ...delivery, ...rest } }),
      ]),
    ).toEqual(expected);
  });

  it('are those of steps and of Subscriptions to channels in memory', () => {
    const of = (kind: string) =>
      aboutOf('retryWithoutBackoff', [
        resource(kind, 'c', {
          group: 'messaging.knative.dev',
          status: ready('True'),
        }),
        resource('Subscription', 's', {
          spec: {
            channel: {
              apiVersion: 'messaging.knative.dev/v1',
              kind,
              name: 'c',
            },
            subscriber: to('Service', 'svc'),
            delivery,
          },
        }),
      ]);
    expect(of('InMemoryChannel')).toEqual(['s']);
    expect(of('KafkaChannel')).toEqual([]);
  });
});

describe('a filter', () => {
  it('that RabbitMQ ignores makes a catch-all', () => {
    const of = (brokerClass: string) =>
      aboutOf('catchAll', [
        broker('b', brokerClass),
        service,
        trigger('x', { filters: [{ exact: { type: 'a' } }] }),
      ]);
    expect(of('RabbitMQBroker')).toEqual(['x b']);
    expect(of('MTChannelBasedBroker')).toEqual([]);
  });

  it('that contradicts itself is one by the rules of the class', () => {
    const filters = [{ exact: { type: 'a' } }, { exact: { type: 'b' } }];
    const of = (brokerClass: string) =>
      aboutOf('contradictoryFilter', [
        broker('b', brokerClass),
        service,
        trigger('x', { filters }),
      ]);
    expect(of('Kafka')).toEqual(['x']);
    expect(of('RabbitMQBroker')).toEqual([]);
    expect(of('PigeonBroker')).toEqual([]);
  });

  it('whose expression cannot be read is no catch-all, and says what is wrong', () => {
    const objects = [
      broker('b'),
      service,
      trigger('x', { filters: [{ cesql: 'type = ' }] }),
    ];
    expect(aboutOf('catchAll', objects)).toEqual([]);
    expect(found('unparsableExpression', objects)[0].detail).toMatchObject({
      code: 'expectedValue',
    });
  });

  it('of two fields is used by the class', () => {
    const objects = (brokerClass: string) => [
      broker('b', brokerClass),
      service,
      trigger('x', { ...only('a'), filters: [{ exact: { type: 'b' } }] }),
    ];
    const used = (brokerClass: string) =>
      found('bothFilterFields', objects(brokerClass))[0].params.used;
    expect([used('Kafka'), used('RabbitMQBroker')]).toEqual([
      'filters',
      'filter',
    ]);
  });

  it('is the same in another order, to the same path', () => {
    const at = (uri: string) => ({
      subscriber: { ...to('Service', 'svc'), uri },
    });
    const filters = (...names: string[]) => ({
      filters: names.map(name => ({ exact: { [name]: '1' } })),
    });
    expect(
      aboutOf('duplicateTriggers', [
        broker('b'),
        service,
        trigger('x', { ...filters('p', 'q'), ...at('/a') }),
        trigger('y', { ...filters('q', 'p'), ...at('/a') }),
        trigger('z', { ...filters('p', 'q'), ...at('/b') }),
        trigger('none', at('/a')),
        trigger('empty', { ...at('/a'), filter: { attributes: {} } }),
      ]),
    ).toEqual(['empty none', 'x y']);
  });
});

describe('an event type that nothing takes', () => {
  const objects = [
    broker('b'),
    service,
    trigger('x', only('other')),
    eventType('e'),
  ];

  it('is one where the list of Triggers was read, and not where it was not', () => {
    expect(aboutOf('unconsumedType', objects)).toEqual(['e b']);
    expect(aboutOf('unconsumedType', objects, forbidden('Trigger'))).toEqual(
      [],
    );
  });

  it.each(['stale', 'partial'] as const)(
    'is uncertain where that list is %s',
    state => {
      const [finding] = found('unconsumedType', objects, {
        entries: [{ group: 'eventing.knative.dev', kind: 'Trigger', state }],
      });
      expect(finding.uncertain).toBe(true);
    },
  );

  it('is known where the list of its namespace was read', () => {
    const list = { group: 'eventing.knative.dev', kind: 'Trigger' };
    const of = (namespace: string) =>
      aboutOf('unconsumedType', objects, {
        entries: [
          { ...list, state: 'forbidden' },
          { ...list, namespace, state: 'complete' },
        ],
      });
    expect(of('shop')).toEqual(['e b']);
    expect(of('other')).toEqual([]);
  });

  it('is none whose Trigger only may match, nor one of a place that is missing or of nothing', () => {
    expect(
      aboutOf('unconsumedType', [
        broker('b'),
        service,
        trigger('x', { filters: [{ cesql: "type = 'e' AND EXISTS amount" }] }),
        eventType('e'),
        eventType('f', { reference: to('Broker', 'gone').ref }),
        eventType('g', { reference: undefined }),
      ]),
    ).toEqual([]);
  });

  it('is a reply that its Subscription drops', () => {
    const subscription = resource('Subscription', 's', {
      spec: {
        channel: to('Channel', 'c').ref,
        subscriber: to('Service', 'svc'),
      },
    });
    expect(
      aboutOf('unconsumedType', [
        subscription,
        service,
        eventType('e', { reference: to('Subscription', 's').ref }),
      ]),
    ).toEqual(['e s']);
  });

  it('counts once for many sources', () => {
    const many = ['p', 'q'].map(name =>
      eventType(name, { type: 'e', source: `/${name}` }),
    );
    expect(aboutOf('unconsumedType', [broker('b'), ...many])).toEqual([
      'p q b',
    ]);
  });
});

describe('a Trigger that no known event type passes', () => {
  it('is none where a type comes over another broker', () => {
    const objects = [
      broker('b'),
      broker('far'),
      service,
      eventType('e'),
      eventType('f', { reference: to('Broker', 'far').ref }),
      trigger('x', { broker: 'far', ...only('e') }),
    ];
    expect(aboutOf('matchesNoKnownType', objects)).toEqual(['x far']);
    const bridge = trigger('bridge', { subscriber: to('Broker', 'far') });
    expect(aboutOf('matchesNoKnownType', [...objects, bridge])).toEqual([]);
  });

  it('is not claimed where event types were not read, nor of a filter that nothing passes', () => {
    const never = {
      filters: [{ exact: { type: 'a' } }, { exact: { type: 'b' } }],
    };
    const objects = [
      broker('b'),
      service,
      eventType('e'),
      trigger('x', only('f')),
      trigger('y', never),
    ];
    expect(aboutOf('matchesNoKnownType', objects)).toEqual(['x b']);
    expect(
      aboutOf('matchesNoKnownType', objects, forbidden('EventType')),
    ).toEqual([]);
  });
});

describe('a loop', () => {
  const reply = (type: string, of: string) =>
    eventType(`${of}-${type}`, { type, reference: to('Trigger', of).ref });

  it('over two Triggers is one finding', () => {
    expect(
      aboutOf('replyLoop', [
        broker('b'),
        service,
        trigger('x', only('a')),
        trigger('y', only('b')),
        reply('b', 'x'),
        reply('a', 'y'),
      ]),
    ).toEqual(['x y b']);
  });

  it('is milder where a filter only may match', () => {
    const of = (filter: object) =>
      found('replyLoop', [
        broker('b'),
        service,
        trigger('x', filter),
        reply('a', 'x'),
      ]).map(({ severity }) => severity);
    expect(of(only('a'))).toEqual(['warning']);
    expect(of({ filters: [{ cesql: "type = 'a' AND EXISTS vip" }] })).toEqual([
      'info',
    ]);
    expect(of(only('other'))).toEqual([]);
  });

  it('of brokers that forward everything to each other needs no event type', () => {
    expect(
      found('forwardingLoop', [
        broker('b'),
        broker('far'),
        trigger('x', { subscriber: to('Broker', 'far') }),
        trigger('y', { broker: 'far', subscriber: to('Broker', 'b') }),
      ]).map(({ severity, about }) => [severity, about.length]),
    ).toEqual([['error', 4]]);
  });

  it('of channels is one, and a dead letter sink makes none', () => {
    const subscription = (name: string, channel: string, end: object) =>
      resource('Subscription', name, {
        spec: { channel: to('Channel', channel).ref, subscriber: end },
      });
    expect(
      aboutOf('forwardingLoop', [
        resource('Channel', 'c', { status: ready('True') }),
        subscription('s', 'c', to('Channel', 'c')),
      ]),
    ).toEqual(['s c']);
    const letters = { delivery: { deadLetterSink: to('Broker', 'b') } };
    expect(
      aboutOf('forwardingLoop', [
        broker('b', undefined, letters),
        service,
        trigger('x'),
        eventType('e'),
      ]),
    ).toEqual([]);
  });
});

describe('a name', () => {
  const long = 'x'.repeat(64);

  it.each([
    ['MTChannelBasedBroker', long, [long]],
    ['MTChannelBasedBroker', 'x'.repeat(63), []],
    ['RabbitMQBroker', long, [long]],
    ['Kafka', long, []],
    ['NatsJetStreamBroker', long, []],
  ])('is too long on %s: %s', (brokerClass, name, expected) => {
    expect(
      aboutOf('nameTooLong', [
        broker('b', brokerClass),
        service,
        trigger(name),
      ]),
    ).toEqual(expected);
  });
});

describe('schemas', () => {
  const url = (name: string, schema?: string, cluster = 'test') => ({
    cluster,
    object: eventType(name, { type: 'e', ...(schema ? { schema } : {}) }),
  });

  it('of one type differ within a cluster, and none is no other one', () => {
    const of = (...types: { cluster: string; object: RawObject }[]) => {
      const clusters: Record<string, RawObject[]> = {};
      types.forEach(({ cluster, object }) => {
        clusters[cluster] = [...(clusters[cluster] ?? []), object];
      });
      return aboutOf('schemaConflict', [], { clusters });
    };
    expect(of(url('p', 'https://a'), url('q', 'https://b'))).toEqual(['p q']);
    expect(of(url('p', 'https://a'), url('q'))).toEqual([]);
    expect(of(url('p', 'https://a'), url('q', 'https://b', 'other'))).toEqual(
      [],
    );
  });
});
