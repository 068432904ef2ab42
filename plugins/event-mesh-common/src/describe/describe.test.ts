import { listsOfScenario } from '../__testUtils__/listsOfScenario';
import { resource } from '../__testUtils__/resource';
import { Mesh, buildMesh } from '../mesh';
import {
  controlledBy,
  idOf,
  linkOf,
  meshOf,
  to,
} from '../mesh/__testUtils__/meshOf';
import { FactCode, messages, say } from '../messages';
import { readResources } from '../resources';
import { Statement } from './statement';
import { describeLink } from './describeLink';
import { describeResource } from './describeResource';

const texts = (statements: readonly Statement[]) =>
  statements.map(({ code, params }) => say(`fact.${code}`, params));

const describeText = (mesh: Mesh, name: string) =>
  texts(describeResource(mesh, idOf(name)));

const broker = resource('Broker', 'orders', {
  metadata: {
    annotations: { 'eventing.knative.dev/broker.class': 'RabbitMQBroker' },
  },
  spec: {
    delivery: {
      retry: 5,
      backoffPolicy: 'exponential',
      backoffDelay: 'PT0.5S',
      deadLetterSink: to('Service', 'dlq'),
    },
  },
});

describe('describeResource', () => {
  it('includes the ids of the named resources', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 't', {
        spec: {
          broker: 'orders',
          subscriber: to('Service', 'mailer', 'other'),
        },
      }),
    ]);
    expect(describeResource(mesh, idOf('Trigger t'))[0]).toEqual({
      code: 'triggerDelivers',
      params: { broker: 'Broker orders', subscriber: 'Service other/mailer' },
      ids: {
        broker: idOf('Broker orders'),
        subscriber: idOf('Service other/mailer'),
      },
    });
  });

  it('describes the delivery settings that a Trigger inherits', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 't', {
        spec: { broker: 'orders', subscriber: to('Service', 'mailer') },
      }),
    ]);
    expect(describeText(mesh, 'Trigger t').slice(1)).toEqual([
      'It matches all events.',
      'Replies of the subscriber go back to Broker orders.',
      'It inherits the delivery settings of Broker orders.',
      'Retries 5 times with exponential backoff, starting at PT0.5S.',
      'Dead-lettered events go to Service dlq, inherited from Broker orders.',
    ]);
  });

  it.each([
    [
      'MTChannelBasedBroker',
      [
        'Retries 2 times.',
        'Its own delivery settings replace those of Broker orders.',
      ],
    ],
    [
      'Kafka',
      [
        'It inherits unset delivery settings from Broker orders.',
        'Retries 2 times with exponential backoff, starting at PT0.5S.',
      ],
    ],
  ])(
    'describes the meaning of own delivery settings under a %s',
    (brokerClass, said) => {
      const annotations = { 'eventing.knative.dev/broker.class': brokerClass };
      const mesh = meshOf([
        resource('Broker', 'orders', {
          metadata: { annotations },
          spec: broker.spec,
        }),
        resource('Trigger', 't', {
          spec: {
            broker: 'orders',
            subscriber: to('Service', 'mailer'),
            delivery: { retry: 2 },
          },
        }),
      ]);
      expect(describeText(mesh, 'Trigger t').slice(3)).toEqual([
        ...said,
        'Dead-lettered events go to Service dlq, inherited from Broker orders.',
      ]);
    },
  );

  it('describes the evidence of replies', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 't', {
        spec: { broker: 'orders', subscriber: to('Service', 'm') },
      }),
      resource('EventType', 'answered', {
        spec: { type: 'x', reference: to('Trigger', 't').ref },
      }),
    ]);
    expect(describeText(mesh, 'Trigger t').slice(2, 4)).toEqual([
      'Replies of the subscriber go back to Broker orders. An EventType records them.',
      'EventType answered records replies.',
    ]);
  });

  it('describes the generated resources that are not ready, with their reasons', () => {
    const part = (name: string, status: object) =>
      resource('InMemoryChannel', name, {
        metadata: controlledBy(broker),
        status,
      });
    const mesh = meshOf([
      broker,
      part('silent', { conditions: [{ type: 'Ready', status: 'False' }] }),
      part('talking', {
        conditions: [{ type: 'Ready', status: 'Unknown', message: 'Hm.' }],
      }),
    ]);
    expect(describeText(mesh, 'Broker orders').slice(-2)).toEqual([
      'InMemoryChannel silent, which Knative generated for it, is not ready.',
      'InMemoryChannel talking, which Knative generated for it, is not ready: Hm.',
    ]);
  });

  it('describes that a class of broker ignores filters', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 't', {
        spec: {
          broker: 'orders',
          subscriber: to('Service', 'm'),
          filters: [{ exact: { type: 'a' } }],
        },
      }),
    ]);
    expect(describeText(mesh, 'Trigger t')).toContain(
      'Brokers of class RabbitMQBroker ignore spec.filters and use only the legacy field spec.filter.',
    );
  });

  it('does not claim that events are lost if the broker was not read', () => {
    const mesh = meshOf([
      resource('Trigger', 't', {
        spec: { broker: 'gone', subscriber: to('Service', 'm') },
      }),
    ]);
    expect(describeText(mesh, 'Trigger t').join()).not.toContain('lost');
  });

  it('describes the targets and the allowed senders of a policy', () => {
    const mesh = meshOf([
      resource('EventPolicy', 'all', {
        spec: { from: [{ sub: 'system:serviceaccount:shop:*' }] },
      }),
      resource('EventPolicy', 'none', {
        spec: { to: [to('Broker', 'orders')] },
      }),
    ]);
    expect(describeText(mesh, 'EventPolicy all')).toEqual([
      'Applies to all addressable resources in namespace shop.',
      'Allows the identity system:serviceaccount:shop:* to send events.',
    ]);
    expect(describeText(mesh, 'EventPolicy none')).toEqual([
      'Applies to Broker orders.',
      'Allows no senders.',
    ]);
  });

  it('describes the references to a placeholder and returns no statements for an unknown id', () => {
    const mesh = meshOf([
      resource('Trigger', 't', { spec: { broker: 'gone' } }),
    ]);
    expect(describeText(mesh, 'Broker gone')).toEqual([
      'Trigger shop/t references it in spec.broker.',
    ]);
    expect(describeResource(mesh, 'nobody')).toEqual([]);
  });
});

describe('describeLink', () => {
  it('describes a link with its origin and its target', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 't', {
        spec: { broker: 'orders', subscriber: to('Service', 'm') },
        status: { deadLetterSinkUri: 'http://dlq.shop.svc' },
      }),
    ]);
    expect(
      texts(describeLink(mesh, linkOf(mesh, 'Trigger t', 'deadLetterSink'))),
    ).toEqual([
      'Dead-lettered events of Trigger t go to Service dlq.',
      'It is inherited from Broker orders.',
      'The controller sends to http://dlq.shop.svc.',
    ]);
  });

  it.each([
    [
      'http://other.shop.svc',
      'This address belongs to Service other, not to Service m: the controller may not have observed the latest state.',
    ],
    [
      'http://x.example',
      'This address does not belong to Service m: the controller may not have observed the latest state of both.',
    ],
  ])(
    'describes a different address of the controller: %s',
    (subscriberUri, said) => {
      const mesh = meshOf([
        resource('Service', 'm'),
        resource('Service', 'other'),
        resource('Trigger', 't', {
          spec: { broker: 'orders', subscriber: to('Service', 'm') },
          status: { subscriberUri },
        }),
      ]);
      const link = linkOf(mesh, 'Trigger t', 'subscriber');
      expect(texts(describeLink(mesh, link)).at(2)).toBe(said);
    },
  );

  it('describes a target that was resolved in another cluster', () => {
    const url = 'https://web.example.org';
    const mesh = meshOf([], {
      clusters: {
        test: [resource('PingSource', 'p', { spec: { sink: { uri: url } } })],
        other: [
          resource('Service', 'web', {
            group: 'serving.knative.dev',
            status: { url },
          }),
        ],
      },
    });
    expect(
      texts(describeLink(mesh, linkOf(mesh, 'PingSource p', 'sink'))),
    ).toContain(
      'It is in cluster other and was resolved by its public address https://web.example.org.',
    );
  });
});

describe.each(['shop', 'broken'])('descriptions in scenario %s', scenario => {
  const snapshots = listsOfScenario(scenario);
  const { mesh } = buildMesh(readResources(snapshots).resources, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now: snapshots[0].readAt,
  });
  const statements = [
    ...[...mesh.resources.keys(), ...mesh.placeholders.keys()].flatMap(id =>
      describeResource(mesh, id),
    ),
    ...mesh.links.flatMap(link => describeLink(mesh, link)),
  ];

  it('provide every param of their texts', () => {
    const paramsOf = (code: FactCode) =>
      [...messages.fact[code].matchAll(/{{(\w+)}}/g)].map(([, name]) => name);
    const lacking = statements.filter(({ code, params }) =>
      paramsOf(code).some(name => !(name in params)),
    );
    expect(lacking).toEqual([]);
  });

  it('reference only ids in the mesh', () => {
    const lost = statements
      .flatMap(({ ids }) => Object.values(ids))
      .filter(id => !mesh.resources.has(id) && !mesh.placeholders.has(id));
    expect(lost).toEqual([]);
  });

  it('have at least one statement for every resource', () => {
    const silent = [...mesh.resources.keys()].filter(
      id => describeResource(mesh, id).length === 0,
    );
    expect(silent).toEqual([]);
  });
});
