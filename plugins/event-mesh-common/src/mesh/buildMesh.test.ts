import { resource } from '../__testUtils__/resource';
import {
  controlledBy,
  idOf,
  linkOf,
  linksOf,
  meshOf,
  ready,
  to,
} from './__testUtils__/meshOf';
import { externalId } from './externalId';

const broker = resource('Broker', 'orders', {
  spec: { delivery: { deadLetterSink: to('Service', 'dlq') } },
  status: ready('True', {
    address: {
      url: 'http://broker-ingress.knative-eventing.svc.cluster.local/shop/orders',
    },
    deadLetterSinkUri: 'http://dlq.shop.svc.cluster.local',
  }),
});
const mailer = resource('Service', 'mailer');
const dlq = resource('Service', 'dlq');

describe('links of a Trigger', () => {
  it('lead to its broker, its subscriber and the dead letter sink that it inherits', () => {
    const mesh = meshOf([
      broker,
      mailer,
      dlq,
      resource('Trigger', 'mail', {
        spec: {
          broker: 'orders',
          subscriber: { ...to('Service', 'mailer'), uri: '/inbox' },
        },
        status: {
          deadLetterSinkUri: 'http://dlq.shop.svc.cluster.local',
          subscriberUri: 'http://mailer.shop.svc.cluster.local/inbox',
        },
      }),
    ]);
    expect(linksOf(mesh, 'Trigger mail')).toEqual([
      'broker -> Broker orders',
      'deadLetterSink -> Service dlq',
      'subscriber -> Service mailer',
    ]);
    expect(linkOf(mesh, 'Trigger mail', 'deadLetterSink')).toMatchObject({
      inheritedFrom: idOf('Broker orders'),
      resolvedUri: 'http://dlq.shop.svc.cluster.local',
    });
    expect(linkOf(mesh, 'Trigger mail', 'subscriber')).toMatchObject({
      resolvedBy: 'ref',
      uri: '/inbox',
      resolvedUri: 'http://mailer.shop.svc.cluster.local/inbox',
    });
    expect(linkOf(mesh, 'Broker orders', 'deadLetterSink')).not.toHaveProperty(
      'inheritedFrom',
    );
  });

  it('prefer its own dead letter sink to its broker’s', () => {
    const mesh = meshOf([
      broker,
      dlq,
      mailer,
      resource('Trigger', 'mail', {
        spec: {
          broker: 'orders',
          subscriber: to('Service', 'mailer'),
          delivery: { deadLetterSink: { uri: 'https://dead.example.com' } },
        },
      }),
    ]);
    expect(linksOf(mesh, 'Trigger mail')).toContain(
      'deadLetterSink -> (external) https://dead.example.com',
    );
    expect(linkOf(mesh, 'Trigger mail', 'deadLetterSink')).not.toHaveProperty(
      'inheritedFrom',
    );
  });

  it('inherit a dead letter sink from the namespace of the broker', () => {
    const mesh = meshOf([
      broker,
      dlq,
      resource('Trigger', 'far', {
        namespace: 'analytics',
        spec: {
          brokerRef: { kind: 'Broker', name: 'orders', namespace: 'shop' },
          subscriber: to('Service', 'mailer'),
        },
      }),
    ]);
    expect(linkOf(mesh, 'Trigger analytics/far', 'deadLetterSink').target).toBe(
      idOf('Service dlq'),
    );
    expect(linkOf(mesh, 'Trigger analytics/far', 'broker').target).toBe(
      idOf('Broker orders'),
    );
  });

  it('have the status of the conditions that speak of them', () => {
    const mesh = meshOf([
      broker,
      resource('Trigger', 'mail', {
        spec: { broker: 'orders', subscriber: to('Service', 'gone') },
        status: {
          conditions: [
            { type: 'Ready', status: 'False', reason: 'Top' },
            { type: 'BrokerReady', status: 'True' },
            { type: 'SubscriberResolved', status: 'False', reason: 'Missing' },
          ],
        },
      }),
    ]);
    expect(linkOf(mesh, 'Trigger mail', 'broker').status.state).toBe('ready');
    expect(linkOf(mesh, 'Trigger mail', 'subscriber').status).toMatchObject({
      state: 'notReady',
      reason: 'Missing',
    });
    expect(linkOf(mesh, 'Trigger mail', 'deadLetterSink').status).toMatchObject(
      { state: 'notReady', reason: 'Top' },
    );
  });

  it('lead to the source that it depends on', () => {
    const dependency = JSON.stringify({
      apiVersion: 'sources.knative.dev/v1',
      kind: 'PingSource',
      name: 'nightly',
      namespace: 'shop',
    });
    const mesh = meshOf([
      resource('PingSource', 'nightly', {
        spec: { sink: to('Broker', 'orders') },
      }),
      resource('Trigger', 'mail', {
        metadata: { annotations: { 'knative.dev/dependency': dependency } },
        spec: { broker: 'orders', subscriber: to('Service', 'mailer') },
      }),
    ]);
    expect(linksOf(mesh, 'Trigger mail')).toContain(
      'dependency -> PingSource nightly',
    );
  });
});

describe('links of a Subscription', () => {
  const channel = resource('Channel', 'invoices', {
    spec: { delivery: { deadLetterSink: to('Service', 'dlq') } },
    status: {
      channel: {
        apiVersion: 'messaging.knative.dev/v1',
        kind: 'InMemoryChannel',
        name: 'invoices',
        namespace: 'shop',
      },
    },
  });
  const backing = resource('InMemoryChannel', 'invoices', {
    metadata: controlledBy(channel),
  });
  const subscription = (name: string, spec: object) =>
    resource('Subscription', name, { spec });

  it('inherit the dead letter sink of the channel', () => {
    const mesh = meshOf([
      channel,
      backing,
      dlq,
      subscription('s', {
        channel: to('Channel', 'invoices').ref,
        subscriber: to('Service', 'mailer'),
        reply: to('Broker', 'orders'),
      }),
    ]);
    expect(linksOf(mesh, 'Subscription s')).toEqual([
      'channel -> Channel invoices',
      'deadLetterSink -> Service dlq',
      'reply -> (notFound) Broker orders',
      'subscriber -> (notFound) Service mailer',
    ]);
    expect(linkOf(mesh, 'Subscription s', 'deadLetterSink').inheritedFrom).toBe(
      idOf('Channel invoices'),
    );
  });

  it('end at the Channel where the backing channel is named', () => {
    const mesh = meshOf([
      channel,
      backing,
      dlq,
      subscription('s', { channel: to('InMemoryChannel', 'invoices').ref }),
    ]);
    expect(linksOf(mesh, 'Subscription s')).toEqual([
      'channel -> Channel invoices',
      'deadLetterSink -> Service dlq',
    ]);
  });

  it('may lead from channel to channel, and from broker to broker by a Trigger', () => {
    const mesh = meshOf([
      channel,
      broker,
      resource('Broker', 'audit', { namespace: 'analytics' }),
      subscription('s', {
        channel: to('InMemoryChannel', 'raw').ref,
        subscriber: to('Channel', 'invoices'),
      }),
      resource('Trigger', 'bridge', {
        spec: {
          broker: 'orders',
          subscriber: to('Broker', 'audit', 'analytics'),
        },
      }),
    ]);
    expect(linksOf(mesh, 'Subscription s')).toContain(
      'subscriber -> Channel invoices',
    );
    expect(linksOf(mesh, 'Trigger bridge')).toContain(
      'subscriber -> Broker analytics/audit',
    );
  });

  it('leave the backing channel out where it is a part of its Channel, and keep it where it is missing', () => {
    expect(
      linksOf(meshOf([channel, backing, dlq]), 'Channel invoices'),
    ).toEqual(['deadLetterSink -> Service dlq']);
    expect(linksOf(meshOf([channel, dlq]), 'Channel invoices')).toContain(
      'backingChannel -> (notFound) InMemoryChannel invoices',
    );
  });
});

describe('links of other kinds', () => {
  it('name the steps of a Sequence in order, each with its own readiness', () => {
    const mesh = meshOf([
      resource('Sequence', 'enrich', {
        spec: {
          steps: [
            to('Service', 'fraud'),
            {
              ...to('Service', 'mailer'),
              delivery: { deadLetterSink: to('Service', 'dlq') },
            },
          ],
          reply: to('Broker', 'orders'),
        },
        status: ready('False'),
      }),
    ]);
    expect(linksOf(mesh, 'Sequence enrich')).toEqual([
      'deadLetterSink 1 -> (notFound) Service dlq',
      'reply -> (notFound) Broker orders',
      'step 0 -> (notFound) Service fraud',
      'step 1 -> (notFound) Service mailer',
    ]);
  });

  it('name the branches of a Parallel', () => {
    const mesh = meshOf([
      mailer,
      resource('Parallel', 'fan', {
        spec: {
          branches: [
            {
              subscriber: to('Service', 'mailer'),
              filter: to('Service', 'mailer'),
            },
            {
              subscriber: to('Service', 'mailer'),
              reply: { uri: 'http://mailer.shop.svc/back' },
            },
          ],
        },
      }),
    ]);
    expect(linksOf(mesh, 'Parallel fan')).toEqual([
      'branchFilter 0 -> Service mailer',
      'branchReply 1 -> Service mailer',
      'branchSubscriber 0 -> Service mailer',
      'branchSubscriber 1 -> Service mailer',
    ]);
  });

  it('name the subject of a SinkBinding, or one for each that its selector picks', () => {
    const app = (kind: string, name: string, namespace = 'shop') =>
      resource(kind, name, { namespace, metadata: { labels: { app: 'web' } } });
    const binding = (name: string, subject: object) =>
      resource('SinkBinding', name, {
        spec: {
          subject: { apiVersion: 'apps/v1', kind: 'Deployment', ...subject },
          sink: to('Broker', 'orders'),
        },
      });
    const mesh = meshOf([
      app('Deployment', 'a'),
      app('Deployment', 'b'),
      app('StatefulSet', 'c'),
      app('Deployment', 'd', 'other'),
      binding('one', { name: 'a' }),
      binding('many', { selector: { matchLabels: { app: 'web' } } }),
      binding('none', { selector: { matchLabels: { app: 'nobody' } } }),
      binding('gone', { name: 'gone' }),
    ]);
    const subjects = (name: string) =>
      linksOf(mesh, `SinkBinding ${name}`).filter(link =>
        link.startsWith('subject'),
      );
    expect(subjects('one')).toEqual(['subject -> Deployment a']);
    expect(subjects('many')).toEqual([
      'subject -> Deployment a',
      'subject -> Deployment b',
    ]);
    expect(subjects('none')).toEqual([]);
    expect(subjects('gone')).toEqual(['subject -> (notFound) Deployment gone']);
  });

  it('name whom an EventPolicy guards and lets in, but no mere identity', () => {
    const mesh = meshOf([
      broker,
      resource('Broker', 'audit', { metadata: { labels: { tier: 'back' } } }),
      resource('EventPolicy', 'only-web', {
        spec: {
          to: [
            to('Broker', 'orders'),
            {
              selector: {
                apiVersion: 'eventing.knative.dev/v1',
                kind: 'Broker',
                matchLabels: { tier: 'back' },
              },
            },
          ],
          from: [
            { sub: 'system:serviceaccount:shop:*' },
            to('PingSource', 'nightly'),
          ],
        },
      }),
    ]);
    expect(linksOf(mesh, 'EventPolicy only-web')).toEqual([
      'policyFrom 1 -> (notFound) PingSource nightly',
      'policyTo 0 -> Broker orders',
      'policyTo 1 -> Broker audit',
    ]);
  });

  it('name the broker of a RequestReply, the sink of an EventTransform and what an EventType flows through', () => {
    const mesh = meshOf([
      broker,
      resource('RequestReply', 'quote', {
        spec: {
          brokerRef: {
            kind: 'Broker',
            name: 'orders',
            apiVersion: 'eventing.knative.dev/v1',
          },
        },
      }),
      resource('EventTransform', 'slim', {
        spec: { sink: to('Broker', 'orders') },
      }),
      resource('EventType', 'placed', {
        spec: { type: 't', reference: to('Broker', 'orders').ref },
      }),
    ]);
    expect(linksOf(mesh, 'RequestReply quote')).toEqual([
      'broker -> Broker orders',
    ]);
    expect(linksOf(mesh, 'EventTransform slim')).toEqual([
      'sink -> Broker orders',
    ]);
    expect(linksOf(mesh, 'EventType placed')).toEqual([
      'reference -> Broker orders',
    ]);
  });
});

describe('destinations by URI', () => {
  const trigger = (uri: string) =>
    resource('Trigger', 't', {
      spec: { broker: 'orders', subscriber: { uri } },
    });
  const channel = resource('Channel', 'invoices', {
    status: {
      address: { url: 'http://invoices-kn-channel.shop.svc.corp.internal' },
    },
  });
  const end = (uri: string) =>
    linkOf(
      meshOf([broker, channel, mailer, dlq, trigger(uri)]),
      'Trigger t',
      'subscriber',
    );

  it.each([
    [
      'an address',
      'http://broker-ingress.knative-eventing.svc.cluster.local/shop/orders',
      'Broker orders',
    ],
    [
      'a slash at the end',
      'http://broker-ingress.knative-eventing.svc.cluster.local/shop/orders/',
      'Broker orders',
    ],
    [
      'the default port and another case of the host',
      'HTTP://Broker-Ingress.knative-eventing.svc.cluster.local:80/shop/orders',
      'Broker orders',
    ],
    ['a Service’s short host', 'http://mailer.shop.svc', 'Service mailer'],
    [
      'a Service’s whole host, with port and path',
      'https://mailer.shop.svc.cluster.local:8443/inbox',
      'Service mailer',
    ],
    [
      'a Service in the domain of the cluster',
      'http://mailer.shop.svc.corp.internal/',
      'Service mailer',
    ],
  ])('find what answers there by %s', (_, uri, name) => {
    expect(end(uri)).toMatchObject({
      target: idOf(name),
      resolvedBy: 'address',
      uri,
    });
  });

  it.each([
    [
      'another path',
      'http://broker-ingress.knative-eventing.svc.cluster.local/shop/other',
    ],
    [
      'another scheme',
      'https://broker-ingress.knative-eventing.svc.cluster.local/shop/orders',
    ],
    [
      'another port',
      'http://broker-ingress.knative-eventing.svc.cluster.local:8080/shop/orders',
    ],
    [
      'a host that only looks like a Service',
      'https://mailer.shop.svc.example.com',
    ],
    ['a Service that is not there', 'http://nobody.shop.svc.cluster.local'],
    ['no URI at all', 'not a uri'],
  ])('lead outside by %s', (_, uri) => {
    expect(end(uri)).toMatchObject({
      target: externalId('test', uri),
      resolvedBy: 'none',
    });
  });

  it('find an in-cluster host in no other cluster', () => {
    const mesh = meshOf([], {
      clusters: { test: [trigger('http://mailer.shop.svc')], other: [mailer] },
    });
    expect(linksOf(mesh, 'Trigger t')).toContain(
      'subscriber -> (external) http://mailer.shop.svc',
    );
  });

  it('end at the owner of what is generated', () => {
    const transform = resource('EventTransform', 'slim');
    const mesh = meshOf([
      transform,
      resource('Service', 'slim-jsonata', {
        metadata: controlledBy(transform),
      }),
      trigger('http://slim-jsonata.shop.svc.cluster.local'),
    ]);
    expect(linksOf(mesh, 'Trigger t')).toContain(
      'subscriber -> EventTransform slim',
    );
  });

  it('share one placeholder by URI, with all who name it', () => {
    const uri = 'https://hooks.example.com/in';
    const mesh = meshOf([
      trigger(uri),
      resource('PingSource', 'p', { spec: { sink: { uri } } }),
    ]);
    expect(mesh.placeholders.get(externalId('test', uri))).toEqual({
      id: externalId('test', uri),
      reason: 'external',
      cluster: 'test',
      uri,
      namedBy: [
        { id: idOf('Trigger t'), field: 'spec.subscriber' },
        { id: idOf('PingSource p'), field: 'spec.sink' },
      ],
    });
  });
});

describe('placeholders by reference', () => {
  const trigger = resource('Trigger', 't', {
    spec: { broker: 'orders', subscriber: to('Service', 'gone') },
  });
  const services = { group: '', kind: 'Service' };
  const reasonWith = (
    ...entries: {
      state:
        | 'complete'
        | 'partial'
        | 'forbidden'
        | 'absent'
        | 'failed'
        | 'stale';
      namespace?: string;
      labelSelector?: string;
    }[]
  ) =>
    meshOf([trigger], {
      entries:
        entries.length > 0
          ? entries.map(entry => ({ ...services, ...entry }))
          : [{ group: 'none', kind: 'None', state: 'complete' }],
    }).placeholders.get(idOf('Service gone'))?.reason;

  it.each([
    ['notFound', [{ state: 'complete' as const }]],
    ['notFound', [{ state: 'absent' as const }]],
    ['notFound', [{ state: 'complete' as const, namespace: 'shop' }]],
    [
      'notFound',
      [
        { state: 'forbidden' as const },
        { state: 'complete' as const, namespace: 'shop' },
      ],
    ],
    ['notLoaded', [{ state: 'complete' as const, namespace: 'other' }]],
    ['forbidden', [{ state: 'forbidden' as const }]],
    ['forbidden', [{ state: 'forbidden' as const, namespace: 'shop' }]],
    ['notLoaded', [{ state: 'failed' as const }]],
    ['notLoaded', [{ state: 'partial' as const }]],
    ['notLoaded', [{ state: 'stale' as const }]],
    ['notLoaded', [{ state: 'complete' as const, labelSelector: 'a=b' }]],
    ['notFound', [{ state: 'absent' as const, labelSelector: 'a=b' }]],
    ['forbidden', [{ state: 'forbidden' as const, labelSelector: 'a=b' }]],
  ])('are %s after %j', (reason, entries) => {
    expect(reasonWith(...entries)).toBe(reason);
  });

  it('are notRead where nobody asked for the kind', () => {
    const mesh = meshOf([
      resource('Trigger', 't', {
        spec: {
          broker: 'b',
          subscriber: {
            ref: { apiVersion: 'x.example/v1', kind: 'Thing', name: 'y' },
          },
        },
      }),
    ]);
    expect(linksOf(mesh, 'Trigger t')).toContain(
      'subscriber -> (notLoaded) Thing y',
    );
  });

  it('are named once by a broker, however many Triggers inherit from it', () => {
    const triggerOf = (name: string) =>
      resource('Trigger', name, {
        spec: { broker: 'orders', subscriber: { uri: 'https://x.example' } },
      });
    const mesh = meshOf([broker, triggerOf('t'), triggerOf('u')]);
    expect(mesh.placeholders.get(idOf('Service dlq'))?.namedBy).toEqual([
      { id: idOf('Broker orders'), field: 'spec.delivery.deadLetterSink' },
    ]);
  });
});
