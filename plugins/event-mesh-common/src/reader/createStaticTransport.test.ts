import { createStaticTransport } from './createStaticTransport';
import { readCluster } from './readCluster';

const group = 'eventing.knative.dev';

function list(...items: { name: string; namespace: string }[]) {
  return { metadata: {}, items: items.map(metadata => ({ metadata })) };
}

const recorded = list(
  { name: 'x', namespace: 'a' },
  { name: 'y', namespace: 'b' },
);
const handmade = list({ name: 'z', namespace: 'b' });
const services = list({ name: 's', namespace: 'a' });
const files = {
  './shop/apis.json': '{"kind":"APIGroupList","groups":[]}',
  './shop/api.v1.services.json': JSON.stringify(services),
  [`./shop/apis.${group}.v1.brokers.json`]: JSON.stringify(recorded),
  [`./shop/apis.${group}.v1.json`]: '{"kind":"APIResourceList"}',
  [`./shop/handmade/apis.${group}.v1.brokers.json`]: JSON.stringify(handmade),
};
const clock = {
  now: () => 0,
  sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
};
const kinds = [
  { group, kind: 'Broker', plural: 'brokers', versions: ['v1'] },
  { group, kind: 'Trigger', plural: 'triggers', versions: ['v1'] },
  { group: '', kind: 'Service', plural: 'services', versions: ['v1'] },
];

function read(namespaces: readonly string[]) {
  const scope = { cluster: 'c', kinds, namespaces };
  return readCluster(createStaticTransport(files), scope, { clock });
}

describe('createStaticTransport', () => {
  it('merges recorded and handmade lists of a scenario', async () => {
    const { lists, loadReport } = await read([]);
    expect(lists.map(({ items }) => items)).toEqual([
      [...recorded.items, ...handmade.items],
      services.items,
    ]);
    expect(loadReport.knativeInstalled).toBe(true);
    expect(loadReport.entries.map(({ state }) => state)).toEqual([
      'complete',
      'absent',
      'complete',
    ]);
  });

  it('derives the list of one namespace from the cluster-wide list', async () => {
    const { lists } = await read(['b']);
    expect(lists[0].items).toEqual([recorded.items[1], handmade.items[0]]);
    expect(lists[1].items).toEqual([]);
  });

  it('serves the later of two objects with the same name', async () => {
    const kind = `apis.${group}.v1.brokers.json`;
    const changed = { items: [{ metadata: { name: 'x', namespace: 'a' } }] };
    const transport = createStaticTransport({
      ...files,
      [`./shop/handmade/${kind}`]: JSON.stringify({
        items: changed.items.map(item => ({ ...item, spec: {} })),
      }),
    });
    const { text } = await transport(`/apis/${group}/v1/brokers?limit=500`);
    expect(JSON.parse(text).items).toEqual([
      { ...changed.items[0], spec: {} },
      recorded.items[1],
    ]);
  });

  it.each([
    ['a=1', ['x']],
    ['a==1,b', ['x']],
    ['a in (1, 2)', ['x', 'y']],
    ['a notin (1)', ['y', 'z']],
    ['a!=1', ['y', 'z']],
    ['!a', ['z']],
    ['', ['x', 'y', 'z']],
    ['a=(', undefined],
  ])('filters a list by the label selector %j', async (selector, names) => {
    const items = [
      { metadata: { name: 'x', labels: { a: '1', b: '' } } },
      { metadata: { name: 'y', labels: { a: '2' } } },
      { metadata: { name: 'z' } },
    ];
    const transport = createStaticTransport({
      'api.v1.services.json': JSON.stringify({ items }),
    });
    const { status, text } = await transport(
      `/api/v1/services?limit=5&labelSelector=${encodeURIComponent(selector)}`,
    );
    const found = status === 200 ? JSON.parse(text).items : undefined;
    expect(
      found?.map(
        ({ metadata }: { metadata: { name: string } }) => metadata.name,
      ),
    ).toEqual(names);
  });

  it('keeps all items without a name', async () => {
    const items = [{}, null, { metadata: {} }];
    const transport = createStaticTransport({
      'api.v1.services.json': JSON.stringify({ items }),
    });
    const { text } = await transport('/api/v1/services');
    expect(JSON.parse(text).items).toEqual(items);
  });

  it('fails for a discovered kind without a list file', async () => {
    const discovery = {
      kind: 'APIGroupDiscoveryList',
      items: [
        {
          metadata: { name: group },
          versions: [{ version: 'v1', resources: [{ resource: 'triggers' }] }],
        },
      ],
    };
    const transport = createStaticTransport({
      ...files,
      'apis.aggregated.json': JSON.stringify(discovery),
    });
    const scope = { cluster: 'c', kinds, namespaces: [] };
    const { loadReport } = await readCluster(transport, scope, { clock });
    expect(loadReport.entries.map(({ state }) => state)).toEqual([
      'complete',
      'failed',
      'complete',
    ]);
  });

  it('derives the kind from a list file', async () => {
    const transport = createStaticTransport({
      'apis.x.example.v1.fooes.json': '{"kind":"FooList","items":[]}',
    });
    const { text } = await transport('/apis');
    expect(JSON.parse(text).items[0].versions[0].resources).toMatchObject([
      { resource: 'fooes', responseKind: { kind: 'Foo' } },
    ]);
  });

  it('serves discovery documents unchanged', async () => {
    const { text } = await createStaticTransport(files)(`/apis/${group}/v1`);
    expect(text).toBe('{"kind":"APIResourceList"}');
  });

  it('responds 404 for an unknown path, as the API server does', async () => {
    const response = await createStaticTransport({})('/apis/x/v1/y');
    expect(response).toMatchObject({ status: 404, contentType: 'text/plain' });
  });
});
