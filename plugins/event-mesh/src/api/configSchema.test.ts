/** @jest-environment node */
import { type ConfigSchema, loadConfigSchema } from '@backstage/config-loader';
import fc from 'fast-check';
import { resolve } from 'node:path';
import { parseEventMeshConfig } from 'backstage-plugin-event-mesh-common';

type Data = Parameters<ConfigSchema['process']>[0][0]['data'];
type Value = Data[string];

const packagePaths = ['event-mesh', 'catalog-backend-module-event-mesh'].map(
  name => resolve(__dirname, '../../..', name, 'package.json'),
);
const app = {
  app: { baseUrl: 'https://a' },
  backend: { baseUrl: 'https://b', listen: ':1', database: {} },
};
let schema: ConfigSchema;
let strictSchema: ConfigSchema;

// Loads both packages and all their dependencies, as an app does. Compiling schemas from TypeScript is slow.
beforeAll(async () => {
  schema = await loadConfigSchema({ dependencies: [], packagePaths });
  strictSchema = await loadConfigSchema({
    serialized: schema.serialize(),
    noUndeclaredProperties: true,
  });
}, 120_000);

/** Returns the configuration visible to the browser; throws where Backstage would not start. */
function visible(
  data: Data,
  options: { readonly ignoreSchemaErrors?: boolean } = {},
): Data {
  const [{ data: served }] = schema.process(
    [{ context: 'test', data: { ...app, ...data } }],
    { visibility: ['frontend'], ...options },
  );
  return served;
}

const visibleMesh = (eventMesh: Value) => visible({ eventMesh }).eventMesh;

/** Returns the configuration as the page parses it. */
const parseVisible = (eventMesh: Value) =>
  parseEventMeshConfig({ getOptional: () => visibleMesh(eventMesh) });

describe('the schema of eventMesh', () => {
  it('hides unknown keys from the browser at every level', () => {
    const written = {
      token: 'secret-1',
      nested: { token: 'secret-2', list: ['secret-3', ['secret-4']] },
      clusters: [
        'production',
        {
          name: 'staging',
          title: 'Staging',
          proxyPath: '/staging',
          token: 'secret-5',
          auth: { token: 'secret-6', name: 'secret-7' },
          tokens: ['secret-8', ['secret-9'], { name: 'secret-10' }],
          clusters: ['secret-11'],
          refresh: { seconds: 'secret-12' },
        },
        { token: 'secret-13' },
      ],
      namespaces: ['shop'],
      refresh: { seconds: 30, token: 'secret-14', name: 'secret-15' },
    };
    expect(visibleMesh(written)).toEqual({
      clusters: [
        'production',
        { name: 'staging', title: 'Staging', proxyPath: '/staging' },
      ],
      namespaces: ['shop'],
      refresh: { seconds: 30 },
    });
  });

  it('hides wrongly nested values from the browser even where schema errors are ignored', () => {
    for (const eventMesh of [
      'secret',
      ['secret', { clusters: ['secret'] }],
      { clusters: [['secret'], [['secret']], [{ token: 'secret' }]] },
      { clusters: { token: 'secret', production: { token: 'secret' } } },
      { clusters: [{ name: { token: 'secret', name: 'secret' } }] },
      { namespaces: [['secret'], { name: 'secret' }] },
      { namespaces: { shop: 'secret' } },
      { refresh: ['secret', { seconds: 'secret' }] },
      { refresh: { seconds: { token: 'secret' } } },
    ]) {
      const served = visible({ eventMesh }, { ignoreSchemaErrors: true });
      expect(JSON.stringify(served)).not.toContain('secret');
    }
  });

  it('shows the browser only values of known fields, for any configuration', () => {
    const known = [
      ...['eventMesh', 'clusters', 'name', 'title', 'proxyPath'],
      ...['namespaces', 'refresh', 'seconds', 'deadlineSeconds'],
    ];
    const fields = new Set([
      'eventMesh.clusters',
      'eventMesh.clusters.name',
      'eventMesh.clusters.title',
      'eventMesh.clusters.proxyPath',
      'eventMesh.namespaces',
      'eventMesh.refresh.seconds',
      'eventMesh.refresh.deadlineSeconds',
    ]);
    const { tree } = fc.letrec<{ tree: Value }>(tie => ({
      tree: fc.oneof(
        { depthSize: 'large', maxDepth: 6 },
        fc.constant('leaf'),
        fc.array(tie('tree'), { maxLength: 3 }) as fc.Arbitrary<Value>,
        fc.dictionary(fc.constantFrom(...known, 'token', 'x'), tie('tree'), {
          maxKeys: 5,
        }) as fc.Arbitrary<Value>,
      ),
    }));
    fc.assert(
      fc.property(tree, eventMesh => {
        const served = visible({ eventMesh }, { ignoreSchemaErrors: true });
        for (const path of leafPaths(served.eventMesh, 'eventMesh')) {
          expect(fields).toContain(path);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hides secrets of a configuration file that another file overrides', () => {
    const files = [
      { clusters: ['production', { name: 'a', token: 'secret' }] },
      { clusters: [{ name: 'b', token: 'secret' }, 'c'], token: 'secret' },
    ].map((eventMesh, i) => ({
      context: `${i}`,
      data: { ...app, eventMesh },
    }));
    const served = schema.process(files, { visibility: ['frontend'] });
    expect(JSON.stringify(served)).not.toContain('secret');
  });

  it.each<[string, Value]>([
    ['names of clusters', { clusters: ['production', 'staging'] }],
    ['a cluster name instead of a list', { clusters: 'production' }],
    ['a namespace instead of a list', { namespaces: 'shop' }],
    ['empty lists', { clusters: [], namespaces: [] }],
    ['a cluster without a name', { clusters: [{ title: 'Production' }] }],
    [
      'numbers from environment variables, which are texts',
      { refresh: { seconds: '30', deadlineSeconds: '60' } },
    ],
    ['a number instead of names', { clusters: 5, namespaces: 5 }],
  ])('passes %s to the browser unchanged', (_what, eventMesh) => {
    expect(visibleMesh(eventMesh)).toEqual(eventMesh);
  });

  it.each<[string, Value]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['only unknown keys', { token: 'x' }],
  ])('lets the app start with %s', (_what, eventMesh) => {
    expect(visibleMesh(eventMesh)).toBeUndefined();
  });

  it.each<[string, Value, string]>([
    ['text', 'oops', 'must be object { type=object } at /eventMesh'],
    ['a map of clusters', { clusters: { a: {} } }, 'at /eventMesh/clusters'],
    ['a nested list', { clusters: [['a']] }, 'at /eventMesh/clusters'],
    ['a map of namespaces', { namespaces: {} }, 'at /eventMesh/namespaces'],
    ['a number instead of an object', { refresh: 30 }, 'at /eventMesh/refresh'],
    [
      'a text instead of a number',
      { refresh: { seconds: 'often' } },
      'must be number { type=number } at /eventMesh/refresh/seconds',
    ],
  ])('refuses %s with its key', (_what, eventMesh, message) => {
    expect(() => visibleMesh(eventMesh)).toThrow(message);
  });

  it.each<[string, Value]>([
    ['an empty list', { clusters: [] }],
    ['entries without a known key', { clusters: [{ token: 'x' }] }],
    ['entries without a name', { clusters: [{ title: 'x' }] }],
    ['a number', { clusters: 5 }],
    ['an empty text', { clusters: '' }],
    ['invalid namespaces', { namespaces: ['Bad_Name'] }],
    ['an empty list of namespaces', { namespaces: [] }],
  ])(
    'does not make the browser read all clusters because of %s',
    (_what, eventMesh) => {
      expect(parseVisible(eventMesh).clusters).toEqual([]);
    },
  );

  it('leaves unknown keys to config:check --strict', () => {
    const data = {
      ...app,
      eventMesh: { clusters: [{ name: 'a', token: 'x' }] },
    };
    expect(() => strictSchema.process([{ context: 'test', data }])).toThrow(
      'additionalProperty=token } at /eventMesh/clusters/0',
    );
  });
});

describe('the schema of catalog.providers.eventMesh', () => {
  it('hides all values from the browser', () => {
    const eventMesh = {
      token: 'secret',
      schedule: {
        frequency: { minutes: 10, token: 'secret' },
        timeout: 'PT5M',
        token: 'secret',
      },
      clusters: ['secret', { name: 'secret', token: 'secret' }],
      namespace: 'secret',
      defaultOwner: 'secret',
      defaultLifecycle: 'secret',
      namespacesAs: 'system',
    };
    const data = { catalog: { providers: { eventMesh } } };
    expect(visible(data)).toEqual(visible({}));
  });

  it('hides wrongly nested values from the browser even where schema errors are ignored', () => {
    for (const eventMesh of [
      'secret',
      ['secret'],
      { clusters: [['secret']], schedule: 'secret' },
      { clusters: { eventMesh: 'secret' }, namespacesAs: ['secret'] },
    ]) {
      const data = { catalog: { providers: { eventMesh } } };
      expect(visible(data, { ignoreSchemaErrors: true })).toEqual(visible({}));
    }
  });

  it.each<[string, Value, string]>([
    [
      'a text as schedule',
      { schedule: 'often' },
      'must be object { type=object } at /catalog/providers/eventMesh/schedule',
    ],
    [
      'an unsupported entity kind',
      { namespacesAs: 'group' },
      'at /catalog/providers/eventMesh/namespacesAs',
    ],
    [
      'an unknown key',
      { owner: 'me' },
      'additionalProperty=owner } at /catalog/providers/eventMesh',
    ],
  ])('makes config:check --strict refuse %s', (_what, eventMesh, message) => {
    const data = { ...app, catalog: { providers: { eventMesh } } };
    expect(() => strictSchema.process([{ context: 'test', data }])).toThrow(
      message,
    );
  });
});

/** Returns the paths of the leaves, without array indices. */
function leafPaths(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(item => leafPaths(item, path));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      leafPaths(item, `${path}.${key}`),
    );
  }
  return value === undefined ? [] : [path];
}
