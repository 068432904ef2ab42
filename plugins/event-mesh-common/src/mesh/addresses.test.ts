import { RawObject, resource } from '../__testUtils__/resource';
import { idOf, linkOf, linksOf, meshOf, to } from './__testUtils__/meshOf';
import { externalId } from './externalId';

const at = (...urls: string[]) => ({
  addresses: urls.map(url => ({ url })),
});
const trigger = (uri: string, namespace = 'shop') =>
  resource('Trigger', 't', {
    namespace,
    spec: { broker: 'b', subscriber: { uri } },
  });
const ingress = 'http://broker-ingress.knative-eventing.svc.cluster.local';

describe('a URI, whatever its spelling,', () => {
  const objects = [
    resource('Service', 'mailer'),
    resource('Service', 'mailer', { namespace: 'other' }),
    resource('Service', 'com', { namespace: 'example' }),
    resource('Broker', 'orders', {
      status: at(
        `${ingress}/shop/orders`,
        'https://broker-ingress.knative-eventing.svc.cluster.local:8443/shop/orders',
      ),
    }),
    resource('Channel', 'invoices', {
      status: at('http://invoices-kn-channel.shop.svc.corp.internal'),
    }),
    resource('Service', 'web', {
      group: 'serving.knative.dev',
      status: {
        url: 'https://web.shop.example.org',
        address: { url: 'http://web.shop.svc.corp.internal' },
      },
    }),
  ];

  it.each([
    ['one label', 'http://mailer', 'Service mailer'],
    ['one label and a path', 'http://mailer/inbox', 'Service mailer'],
    [
      'a Service and its namespace',
      'http://mailer.other',
      'Service other/mailer',
    ],
    ['with svc', 'http://mailer.other.svc/', 'Service other/mailer'],
    [
      'with the domain that other addresses show',
      'http://mailer.shop.svc.corp.internal:8080/x',
      'Service mailer',
    ],
    [
      'the shorter host of an address',
      'http://broker-ingress.knative-eventing.svc/shop/orders',
      'Broker orders',
    ],
    [
      'the shortest host of an address',
      'http://broker-ingress.knative-eventing/shop/orders/',
      'Broker orders',
    ],
    [
      'the second of two addresses',
      'https://broker-ingress.knative-eventing.svc:8443/shop/orders',
      'Broker orders',
    ],
    [
      'one label of an address',
      'http://invoices-kn-channel',
      'Channel invoices',
    ],
    [
      'a public address',
      'https://web.shop.example.org:443/',
      'KnativeService web',
    ],
    [
      'a path below the public address of what answers at any path',
      'https://web.shop.example.org/hooks?x=1#y',
      'KnativeService web',
    ],
  ])('finds what answers there: %s', (_, uri, name) => {
    expect(
      linkOf(meshOf([...objects, trigger(uri)]), 'Trigger t', 'subscriber'),
    ).toMatchObject({ target: idOf(name), resolvedBy: 'address' });
  });

  it.each([
    ['one label in another namespace', 'http://warehouse'],
    ['the path of another broker', `${ingress}/shop/other`],
    ['a path below a broker', `${ingress}/shop/orders/more`],
    ['a channel of that name elsewhere', 'http://invoices-kn-channel.pay.svc'],
    ['another scheme than a public address', 'http://web.shop.example.org'],
    ['another port', 'https://web.shop.example.org:8443'],
    ['no web address', 'kafka://mailer.shop.svc'],
  ])('leads outside: %s', (_, uri) => {
    expect(
      linkOf(meshOf([...objects, trigger(uri)]), 'Trigger t', 'subscriber'),
    ).toMatchObject({ target: externalId('test', uri), resolvedBy: 'none' });
  });

  it('of one label means the namespace of who wrote it', () => {
    const mesh = meshOf([...objects, trigger('http://mailer', 'other')]);
    expect(linksOf(mesh, 'Trigger other/t')).toContain(
      'subscriber -> Service other/mailer',
    );
  });

  it('of one label that is taken over means the namespace of the giver', () => {
    const mesh = meshOf([
      ...objects,
      resource('Broker', 'b', {
        namespace: 'other',
        spec: { delivery: { deadLetterSink: { uri: 'http://mailer' } } },
      }),
      resource('Trigger', 't', {
        spec: {
          brokerRef: { kind: 'Broker', name: 'b', namespace: 'other' },
          subscriber: to('Service', 'mailer'),
        },
      }),
    ]);
    expect(linksOf(mesh, 'Trigger t')).toContain(
      'deadLetterSink -> Service other/mailer',
    );
  });

  it('says of a host that only the cluster resolves that it is not outside', () => {
    const placeholderOf = (uri: string) =>
      meshOf([trigger(uri)]).placeholders.get(externalId('test', uri))
        ?.inCluster;
    expect(placeholderOf('http://gone.shop.svc.cluster.local')).toBe(true);
    expect(placeholderOf('http://gone')).toBe(true);
    expect(placeholderOf('https://hooks.example.com')).toBeUndefined();
  });
});

describe('the same names in two clusters', () => {
  const objects = (name: string) => [
    resource('Service', name),
    resource('Broker', name, { status: at(`${ingress}/shop/${name}`) }),
  ];
  const subscriber = (uri: string, others: readonly RawObject[]) =>
    linkOf(
      meshOf([], { clusters: { test: [trigger(uri)], other: others } }),
      'Trigger t',
      'subscriber',
    );

  it.each([
    'http://mailer.shop.svc.cluster.local',
    'http://mailer.shop.svc',
    'http://mailer.shop',
    'http://mailer',
    `${ingress}/shop/mailer`,
    'http://broker-ingress.knative-eventing.svc/shop/mailer',
  ])('never meet by %s, though nothing is found', uri => {
    expect(subscriber(uri, objects('mailer')).resolvedBy).toBe('none');
  });

  it('never meet by a reference', () => {
    const mesh = meshOf([], {
      clusters: {
        test: [
          resource('Trigger', 't', {
            spec: { broker: 'mailer', subscriber: to('Service', 'mailer') },
          }),
        ],
        other: objects('mailer'),
      },
    });
    expect(linksOf(mesh, 'Trigger t')).toEqual([
      'broker -> (notFound) Broker mailer',
      'subscriber -> (notFound) Service mailer',
    ]);
  });

  const web = (url: string, address = 'http://web.shop.svc.cluster.local') =>
    resource('Service', 'web', {
      group: 'serving.knative.dev',
      status: { url, address: { url: address } },
    });

  it.each([
    ['https://web.shop.example.org', 'https://web.shop.example.org'],
    ['https://web.shop.example.org', 'https://web.shop.example.org/hooks'],
    ['http://52.1.2.3:8080', 'http://52.1.2.3:8080/'],
  ])('meet where %s is public: %s', (url, uri) => {
    expect(subscriber(uri, [web(url)])).toMatchObject({
      target: idOf('KnativeService web', 'other'),
      resolvedBy: 'publicAddress',
      uri,
    });
  });

  it.each([
    'http://web.shop.svc.cluster.local',
    'http://web',
    'http://10.0.0.7',
    'http://web.shop.127.0.0.1.sslip.io',
    'http://web.local',
  ])('do not meet by %s, which means something else in each', url => {
    expect(subscriber(url, [web(url, url)]).resolvedBy).toBe('none');
  });

  it('meet at home before anywhere else', () => {
    const url = 'https://web.shop.example.org';
    const clusters = { test: [trigger(url), web(url)], other: [web(url)] };
    expect(
      linkOf(meshOf([], { clusters }), 'Trigger t', 'subscriber'),
    ).toMatchObject({
      target: idOf('KnativeService web'),
      resolvedBy: 'address',
    });
  });

  it('do not meet where two others say the same address', () => {
    const url = 'https://web.shop.example.org';
    const clusters = {
      test: [trigger(url)],
      other: [web(url)],
      third: [web(url)],
    };
    expect(
      linkOf(meshOf([], { clusters }), 'Trigger t', 'subscriber').resolvedBy,
    ).toBe('none');
  });
});

describe('what the controller resolved', () => {
  const mailer = resource('Service', 'mailer');
  const orders = resource('Broker', 'orders', {
    status: at(`${ingress}/shop/orders`),
  });
  const elsewhere = (subscriber: object, subscriberUri: string) =>
    linkOf(
      meshOf([
        mailer,
        orders,
        resource('Service', 'other'),
        resource('Deployment', 'web'),
        resource('Trigger', 't', {
          spec: { broker: 'orders', subscriber },
          status: { subscriberUri },
        }),
      ]),
      'Trigger t',
      'subscriber',
    ).elsewhere;

  it.each([
    [
      'a Service',
      to('Service', 'mailer'),
      'http://mailer.shop.svc.cluster.local',
    ],
    [
      'a Service and a path',
      { ...to('Service', 'mailer'), uri: '/inbox' },
      'https://mailer.shop.svc.cluster.local:8443/inbox',
    ],
    ['a Broker', to('Broker', 'orders'), `${ingress}/shop/orders`],
    [
      'a Broker and a path, at the host of the Broker',
      { ...to('Broker', 'orders'), uri: '/x' },
      `${ingress}/x`,
    ],
    ['the same URI', { uri: 'http://x.example' }, 'http://x.example/'],
    [
      'a Service by URI',
      { uri: 'http://mailer.shop' },
      'http://mailer.shop.svc.cluster.local',
    ],
    ['what has no address', to('Deployment', 'web'), 'http://x.example'],
    ['what is missing', to('Service', 'gone'), 'http://gone.shop.svc'],
  ])('agrees with %s', (_, subscriber, uri) => {
    expect(elsewhere(subscriber, uri)).toBeUndefined();
  });

  it.each([
    [to('Service', 'mailer'), 'http://other.shop.svc', 'Service other'],
    [to('Broker', 'orders'), 'http://other.shop.svc', 'Service other'],
    [to('Service', 'gone'), 'http://other.shop.svc', 'Service other'],
    [{ uri: 'http://mailer.shop' }, 'http://other.shop.svc', 'Service other'],
  ])('of %j is somewhere else at %s', (subscriber, uri, name) => {
    expect(elsewhere(subscriber, uri)).toEqual({ id: idOf(name) });
  });

  it('is somewhere unknown where it is no address of the end', () => {
    expect(elsewhere(to('Broker', 'orders'), `${ingress}/shop/old`)).toEqual(
      {},
    );
    expect(elsewhere(to('Service', 'mailer'), 'http://x.example')).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['nothing readable', { ref: 5 }],
    ['a path without a readable reference', { ref: 5, uri: '/inbox' }],
  ])('counts where the spec says %s', (_, subscriber) => {
    const mesh = meshOf([
      mailer,
      resource('Trigger', 't', {
        spec: { broker: 'orders', subscriber },
        status: { subscriberUri: 'http://mailer.shop.svc.cluster.local/inbox' },
      }),
    ]);
    expect(linkOf(mesh, 'Trigger t', 'subscriber')).toMatchObject({
      target: idOf('Service mailer'),
      resolvedBy: 'address',
    });
  });

  it('names the field of the status that says it', () => {
    const mesh = meshOf([
      resource('PingSource', 'p', { status: { sinkUri: 'http://x.example' } }),
    ]);
    expect(linkOf(mesh, 'PingSource p', 'sink')).toMatchObject({
      target: externalId('test', 'http://x.example'),
      field: 'status.sinkUri',
    });
  });
});
