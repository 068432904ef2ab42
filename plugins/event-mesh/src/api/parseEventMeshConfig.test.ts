import { mockApis } from '@backstage/frontend-test-utils';
import fc from 'fast-check';
import { parseEventMeshConfig } from './parseEventMeshConfig';
import type { ConfigNotice } from './types';

function parse(eventMesh: unknown) {
  return parseEventMeshConfig({ getOptional: jest.fn(() => eventMesh) });
}

const usual = { namespaces: [], refreshSeconds: 30, deadlineSeconds: 30 };

function wrong(key: string, expected: string, actual: string): ConfigNotice {
  return { code: 'configWrongType', key, params: { expected, actual } };
}

describe('parseEventMeshConfig', () => {
  it('reads all that is written well', () => {
    expect(
      parse({
        clusters: [
          { name: 'a', title: 'Cluster A' },
          { name: 'b', proxyPath: '/knative-b' },
        ],
        refresh: { seconds: 60, deadlineSeconds: 90 },
        namespaces: ['shop', 'analytics', 'shop'],
      }),
    ).toEqual({
      clusters: [
        { name: 'a', title: 'Cluster A' },
        { name: 'b', proxyPath: '/knative-b' },
      ],
      refreshSeconds: 60,
      deadlineSeconds: 90,
      namespaces: ['shop', 'analytics'],
      notices: [],
    });
  });

  it.each([[undefined], [null], [{}], [{ clusters: [] }]])(
    'takes %j for all clusters, all namespaces, every 30 seconds',
    eventMesh => {
      expect(parse(eventMesh)).toEqual({ ...usual, notices: [] });
    },
  );

  it.each<[string, unknown, ConfigNotice[]]>([
    ['eventMesh as text', 'oops', [wrong('eventMesh', 'object', 'string')]],
    ['eventMesh as a list', [1], [wrong('eventMesh', 'object', 'array')]],
    [
      'clusters as text',
      { clusters: 'prod' },
      [wrong('eventMesh.clusters', 'array', 'string')],
    ],
    [
      'a cluster as text',
      { clusters: ['prod'] },
      [wrong('eventMesh.clusters[0]', 'object', 'string')],
    ],
    [
      'a cluster without a name',
      { clusters: [{ title: 'Prod' }] },
      [wrong('eventMesh.clusters[0].name', 'string', 'undefined')],
    ],
    [
      'a number for a name',
      { clusters: [{ name: 5 }] },
      [wrong('eventMesh.clusters[0].name', 'string', 'number')],
    ],
    [
      'namespaces as text',
      { namespaces: 'shop' },
      [wrong('eventMesh.namespaces', 'array', 'string')],
    ],
    [
      'a namespace that leads elsewhere',
      { namespaces: ['..'] },
      [wrong('eventMesh.namespaces[0]', 'namespace', 'string')],
    ],
    [
      'refresh as a number',
      { refresh: 10 },
      [wrong('eventMesh.refresh', 'object', 'number')],
    ],
    [
      'seconds as words',
      { refresh: { seconds: 'often' } },
      [wrong('eventMesh.refresh.seconds', 'number', 'string')],
    ],
    [
      'keys that do not exist',
      { cluster: [], refresh: { minutes: 1 } },
      [
        { code: 'configUnknownKey', key: 'eventMesh.cluster', params: {} },
        {
          code: 'configUnknownKey',
          key: 'eventMesh.refresh.minutes',
          params: {},
        },
      ],
    ],
  ])('says %s, and counts it as not written', (_rule, eventMesh, notices) => {
    expect(parse(eventMesh)).toEqual({ ...usual, notices });
  });

  it('keeps a cluster whose title or proxyPath is unusable', () => {
    const { clusters, notices } = parse({
      clusters: [{ name: 'a', title: 3, proxyPath: [] }],
    });
    expect(clusters).toEqual([{ name: 'a' }]);
    expect(notices).toEqual([
      wrong('eventMesh.clusters[0].title', 'string', 'number'),
      wrong('eventMesh.clusters[0].proxyPath', 'string', 'array'),
    ]);
  });

  it('takes the first of two clusters of one name', () => {
    const { clusters, notices } = parse({
      clusters: [
        { name: 'a', title: 'One' },
        { name: 'a', title: 'Two' },
      ],
    });
    expect(clusters).toEqual([{ name: 'a', title: 'One' }]);
    expect(notices).toEqual([
      {
        code: 'configDuplicateCluster',
        key: 'eventMesh.clusters[1].name',
        params: { name: 'a' },
      },
    ]);
  });

  it.each(['x', '/x', '/x/', '//x//'])('reads the proxy path %s', proxyPath => {
    expect(parse({ clusters: [{ name: 'a', proxyPath }] }).clusters).toEqual([
      { name: 'a', proxyPath: '/x' },
    ]);
  });

  it.each([
    ['seconds', 4.9, 5],
    ['seconds', 0, 5],
    ['seconds', -1, 5],
    ['seconds', Number.POSITIVE_INFINITY, 86_400],
    ['seconds', 100_000, 86_400],
    ['deadlineSeconds', 0, 1],
    ['deadlineSeconds', 3600, 600],
  ])('keeps %s of %d within bounds, and says so', (name, value, used) => {
    const config = parse({ refresh: { [name]: value } });
    const [minimum, maximum] = name === 'seconds' ? [5, 86_400] : [1, 600];
    expect(config).toMatchObject(
      name === 'seconds' ? { refreshSeconds: used } : { deadlineSeconds: used },
    );
    expect(config.notices).toEqual([
      {
        code: 'configOutOfRange',
        key: `eventMesh.refresh.${name}`,
        params: {
          value: String(value),
          minimum: String(minimum),
          maximum: String(maximum),
          used: String(used),
        },
      },
    ]);
  });

  it('reads seconds that come from the environment as text', () => {
    const config = parse({ refresh: { seconds: '45' } });
    expect(config).toMatchObject({ refreshSeconds: 45, notices: [] });
  });

  it('reads what Backstage itself gives for a lone text', () => {
    const config = mockApis.config({ data: { eventMesh: 'oops' } });
    expect(parseEventMeshConfig(config).notices).toEqual([
      wrong('eventMesh', 'object', 'string'),
    ]);
  });

  it('does not fail where Backstage does', () => {
    const config = parseEventMeshConfig({
      getOptional: () => {
        throw new Error('Invalid type in config');
      },
    });
    expect(config).toMatchObject(usual);
  });

  it('gives usable values whatever is written', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(
        {
          clusters: fc.oneof(
            fc.anything(),
            fc.array(
              fc.oneof(
                fc.anything(),
                fc.record({
                  name: fc.anything(),
                  title: fc.anything(),
                  proxyPath: fc.anything(),
                }),
              ),
            ),
          ),
          refresh: fc.oneof(
            fc.anything(),
            fc.record({
              seconds: fc.anything(),
              deadlineSeconds: fc.anything(),
            }),
          ),
          namespaces: fc.oneof(fc.anything(), fc.array(fc.anything())),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(anything, eventMesh => {
        const config = parse(eventMesh);
        expect(config.refreshSeconds).toBeGreaterThanOrEqual(5);
        expect(config.refreshSeconds).toBeLessThanOrEqual(86_400);
        expect(config.deadlineSeconds).toBeGreaterThanOrEqual(1);
        expect(config.deadlineSeconds).toBeLessThanOrEqual(600);
        expect(new Set(config.namespaces).size).toBe(config.namespaces.length);
        for (const { name, proxyPath } of config.clusters ?? []) {
          expect(name.trim()).not.toBe('');
          expect(proxyPath ?? '/').toMatch(/^\//);
        }
      }),
    );
  });
});
