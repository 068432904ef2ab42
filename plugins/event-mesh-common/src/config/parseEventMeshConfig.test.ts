import fc from 'fast-check';
import {
  noticesOfNothingRead,
  parseEventMeshConfig,
} from './parseEventMeshConfig';
import { messages } from '../messages';

function parse(eventMesh: unknown) {
  return parseEventMeshConfig({ getOptional: () => eventMesh });
}

const defaults = { refreshSeconds: 30, deadlineSeconds: 30 };
const understood = { clustersUnderstood: true, namespacesUnderstood: true };
const nothing = { clusters: [], namespaces: [] };

describe('parseEventMeshConfig', () => {
  it('uses every usable setting', () => {
    expect(
      parse({
        clusters: [{ name: 'a', title: 'Cluster A' }, 'b'],
        refresh: { seconds: 60, deadlineSeconds: 90 },
        namespaces: ['shop'],
      }),
    ).toEqual({
      clusters: [{ name: 'a', title: 'Cluster A' }, { name: 'b' }],
      refreshSeconds: 60,
      deadlineSeconds: 90,
      namespaces: ['shop'],
      ...understood,
      notices: [],
    });
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ clusters: null, namespaces: undefined, refresh: null }],
  ])(
    'reads %j as all clusters, all namespaces, every 30 seconds',
    eventMesh => {
      expect(parse(eventMesh)).toEqual({
        ...defaults,
        ...understood,
        notices: [],
      });
    },
  );

  it.each([[[]], [['Bad_Name']], [5], ['']])(
    'reads no clusters if namespaces is %j, instead of whole clusters',
    namespaces => {
      const config = parse({ clusters: ['a'], namespaces });
      expect(config).toMatchObject(nothing);
      expect(noticesOfNothingRead(config.notices)).toEqual([
        { code: 'configNoNamespaces', key: 'eventMesh.namespaces', params: {} },
      ]);
    },
  );

  it.each<[unknown, string]>([
    ['oops', 'string'],
    [Object('oops'), 'string'],
    [[1], 'array'],
    [true, 'boolean'],
  ])('reads nothing if eventMesh is %j', (eventMesh, actual) => {
    expect(parse(eventMesh)).toEqual({
      ...defaults,
      ...nothing,
      clustersUnderstood: false,
      namespacesUnderstood: false,
      notices: [
        { code: 'configNotObject', key: 'eventMesh', params: { actual } },
      ],
    });
  });

  it('reads nothing if Backstage cannot look up the settings', () => {
    const config = parseEventMeshConfig({
      getOptional: () => {
        throw new Error('Invalid type in config');
      },
    });
    expect(config).toMatchObject({
      ...nothing,
      notices: [{ code: 'configUnreadable', key: 'eventMesh' }],
    });
  });

  it('reports unknown keys and reads the others', () => {
    const { notices, ...rest } = parse({
      cluster: [],
      refresh: { minutes: 1 },
    });
    expect(rest).toEqual({ ...defaults, ...understood });
    expect(notices).toEqual([
      { code: 'configUnknownKey', key: 'eventMesh.cluster', params: {} },
      {
        code: 'configUnknownKey',
        key: 'eventMesh.refresh.minutes',
        params: {},
      },
    ]);
  });

  it.each([
    'token',
    'serviceAccountToken',
    'password',
    'clientSecret',
    'Authorization',
    'api_key',
    'privateKey',
  ])('reports the unknown key %s as a credential at every level', name => {
    const { notices } = parse({
      clusters: [{ name: 'a', [name]: 'x' }, { [name]: 'x' }],
      refresh: { [name]: 'x' },
      [name]: 'x',
    });
    const credentials = notices.filter(
      ({ code }) => code === 'configCredential',
    );
    expect(credentials.map(({ key }) => key).sort()).toEqual(
      [
        `eventMesh.clusters[0].${name}`,
        `eventMesh.clusters[1].${name}`,
        `eventMesh.refresh.${name}`,
        `eventMesh.${name}`,
      ].sort(),
    );
  });
});

describe('parseEventMeshConfig with arbitrary values', () => {
  const list = (item: fc.Arbitrary<unknown>) =>
    fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), item)));
  const written = fc.oneof(
    fc.anything(),
    fc.record(
      {
        clusters: list(
          fc.record({
            name: fc.oneof(fc.anything(), fc.constant('a')),
            title: fc.anything(),
            proxyPath: fc.oneof(fc.anything(), fc.webPath(), fc.webUrl()),
            token: fc.constant('hidden'),
          }),
        ),
        refresh: fc.oneof(
          fc.anything(),
          fc.record({
            seconds: fc.anything(),
            deadlineSeconds: fc.anything(),
          }),
        ),
        namespaces: list(fc.constantFrom('shop', 'Bad_Name')),
      },
      { requiredKeys: [] },
    ),
  );

  it('returns usable values', () => {
    fc.assert(
      fc.property(written, eventMesh => {
        const config = parse(eventMesh);
        expect(config.refreshSeconds).toBeGreaterThanOrEqual(5);
        expect(config.refreshSeconds).toBeLessThanOrEqual(86_400);
        expect(config.deadlineSeconds).toBeGreaterThanOrEqual(1);
        expect(config.deadlineSeconds).toBeLessThanOrEqual(600);
        const { namespaces = [], clusters = [] } = config;
        expect(new Set(namespaces).size).toBe(namespaces.length);
        for (const { name, proxyPath } of clusters) {
          expect(name).toBe(name.trim());
          expect(name).not.toBe('');
          expect(proxyPath ?? '/x').toMatch(/^(\/[^/?#%\s:]+)+$/);
        }
      }),
    );
  });

  it('reads all clusters or all namespaces only if a key is not set', () => {
    const isLeftOut = (value: unknown, key: string) =>
      value === undefined ||
      value === null ||
      (Object.prototype.toString.call(value) === '[object Object]' &&
        ((value as Record<string, unknown>)[key] ?? undefined) === undefined);
    fc.assert(
      fc.property(written, eventMesh => {
        const { clusters, namespaces, notices } = parse(eventMesh);
        expect(clusters === undefined).toBe(
          isLeftOut(eventMesh, 'clusters') && namespaces?.length !== 0,
        );
        expect(namespaces === undefined).toBe(
          isLeftOut(eventMesh, 'namespaces'),
        );
        // An empty list always has a notice.
        expect(clusters?.length === 0).toBe(
          noticesOfNothingRead(notices).length > 0,
        );
      }),
    );
  });

  it('does not include the value of an unknown key in a notice', () => {
    fc.assert(
      fc.property(written, eventMesh => {
        expect(JSON.stringify(parse(eventMesh).notices)).not.toContain(
          'hidden',
        );
      }),
    );
  });

  it('passes each notice the params of its text', () => {
    fc.assert(
      fc.property(written, eventMesh => {
        for (const { code, params } of parse(eventMesh).notices) {
          const named = messages.notice[code].matchAll(/{{(\w+)}}/g);
          expect(Object.keys(params).sort()).toEqual(
            [...named].map(([, name]) => name).sort(),
          );
        }
      }),
    );
  });
});
