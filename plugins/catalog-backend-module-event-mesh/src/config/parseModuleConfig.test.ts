import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject, JsonValue } from '@backstage/types';
import {
  ConfigNotice,
  parseEventMeshConfig,
  say,
} from 'backstage-plugin-event-mesh-common';
import { parseModuleConfig } from './parseModuleConfig';

const configOf = (data: JsonObject) => mockServices.rootConfig({ data });
const parse = (data: JsonObject) => parseModuleConfig(configOf(data));
const parseOwn = (eventMesh: JsonValue) =>
  parse({ catalog: { providers: { eventMesh } } });
const kubernetes = (...clusterLocatorMethods: JsonObject[]) => ({
  kubernetes: { clusterLocatorMethods },
});
const located = {
  type: 'config',
  clusters: [{ name: 'one' }, { name: 'two' }],
};
const named = (...clusters: JsonValue[]) => ({
  catalog: { providers: { eventMesh: { clusters } } },
});
const own = 'catalog.providers.eventMesh';
const codes = (notices: readonly ConfigNotice[]) =>
  notices.map(({ code, key }) => [code, key]);

describe('ModuleConfig.clusters', () => {
  it.each<[string, JsonObject, unknown]>([
    ['no clusters if nothing is configured', {}, []],
    [
      'the clusters of the Kubernetes plugin',
      kubernetes(located),
      [{ name: 'one' }, { name: 'two' }],
    ],
    [
      'the clusters of the page, with their paths',
      {
        ...kubernetes(located),
        eventMesh: {
          clusters: ['two', { name: 'three', proxyPath: 'three/' }],
        },
      },
      [{ name: 'two' }, { name: 'three', proxyPath: '/three' }],
    ],
    [
      'the clusters of the provider, with the paths of the page',
      {
        ...kubernetes(located),
        eventMesh: { clusters: [{ name: 'three', proxyPath: '/three' }] },
        ...named('one', { name: 'three' }),
      },
      [{ name: 'one' }, { name: 'three', proxyPath: '/three' }],
    ],
  ])('lists %s', (_rule, data, clusters) => {
    const parsed = parse(data);
    expect(parsed.clusters).toEqual(clusters);
    expect(parsed.isUnderstood).toBe(true);
    expect(parsed.notices).toEqual([]);
  });

  it('accepts a single cluster name of the provider instead of a list', () => {
    expect(parseOwn({ clusters: 'one' })).toMatchObject({
      clusters: [{ name: 'one' }],
      isUnderstood: true,
      notices: [],
    });
  });

  it('requires names for clusters that are located at run time, and adds a notice', () => {
    const { clusters, notices } = parse(
      kubernetes({ type: 'gke', projectId: 'p' }, located),
    );
    expect(clusters).toHaveLength(2);
    expect(notices).toEqual([
      {
        code: 'configUnnamedClusters',
        key: 'kubernetes.clusterLocatorMethods',
        params: { type: 'gke' },
      },
    ]);
  });

  it('adds no notice about located clusters if the provider lists names', () => {
    const { notices } = parse({
      ...kubernetes({ type: 'gke', projectId: 'p' }),
      ...named('one'),
    });
    expect(notices).toEqual([]);
  });

  it.each<[string, JsonObject, string]>([
    ['a number in the list of the provider', named(7), `${own}.clusters`],
    [
      'a number instead of the list of the provider',
      { catalog: { providers: { eventMesh: { clusters: 5 } } } },
      `${own}.clusters`,
    ],
    ['an empty list of the provider', named(), `${own}.clusters`],
    [
      'text instead of the settings of the provider',
      { catalog: { providers: { eventMesh: 'yes' } } },
      own,
    ],
    ['text instead of all providers', { catalog: { providers: 'yes' } }, own],
    [
      'an empty list of the page',
      { eventMesh: { clusters: [] } },
      'eventMesh.clusters',
    ],
    [
      'clusters of the page without a name',
      { eventMesh: { clusters: [{ title: 'One' }] } },
      'eventMesh.clusters',
    ],
    [
      'text instead of the settings of the page',
      { eventMesh: 'yes' },
      'eventMesh',
    ],
    [
      'invalid namespaces',
      { eventMesh: { namespaces: ['Bad_Name'] } },
      'eventMesh.namespaces',
    ],
    [
      'invalid namespaces, with clusters of the provider',
      { eventMesh: { namespaces: [] }, ...named('one') },
      'eventMesh.namespaces',
    ],
    [
      'text instead of the settings of the page, with clusters of the provider',
      { eventMesh: 'yes', ...named('one') },
      'eventMesh',
    ],
  ])(
    'lists no clusters, and never those of the Kubernetes plugin, for %s',
    (_what, data, key) => {
      const { clusters, isUnderstood, notices } = parse({
        ...kubernetes(located),
        ...data,
      });
      expect(clusters).toEqual([]);
      expect(isUnderstood).toBe(false);
      expect(notices.map(notice => notice.key)).toContain(key);
    },
  );

  it('lists the valid clusters, and marks the list as incomplete', () => {
    const { clusters, isUnderstood } = parse(named('one', 7));
    expect(clusters).toEqual([{ name: 'one' }]);
    expect(isUnderstood).toBe(false);
  });

  it('skips clusters whose proxy path may be in an invalid entry of the page', () => {
    const { clusters, isUnderstood, notices } = parse({
      eventMesh: {
        clusters: [
          { name: 'one', proxyPath: 'https://one' },
          { name: 'two', proxyPath: '/two' },
        ],
      },
      ...named('one', 'two', 'three'),
    });
    expect(clusters).toEqual([{ name: 'two', proxyPath: '/two' }]);
    expect(isUnderstood).toBe(false);
    expect(codes(notices)).toEqual([
      ['configWrongProxyPath', 'eventMesh.clusters[0].proxyPath'],
      ['configUnknownPath', `${own}.clusters`],
      ['configUnknownPath', `${own}.clusters`],
    ]);
    expect(notices.slice(1).map(({ params }) => params.name)).toEqual([
      'one',
      'three',
    ]);
  });

  it('marks the namespaces as incomplete if one is invalid', () => {
    const { namespaces, isUnderstood } = parse({
      ...kubernetes(located),
      eventMesh: { namespaces: ['shop', '../x'] },
    });
    expect(namespaces).toEqual(['shop']);
    expect(isUnderstood).toBe(false);
  });
});

describe('ModuleConfig.notices', () => {
  it('contains the notices of the page and of the module', () => {
    const data = {
      eventMesh: {
        clusters: ['one', { name: 'two', token: 'hidden', title: 7 }],
        refresh: { seconds: 1 },
        owner: 'me',
      },
      catalog: {
        providers: { eventMesh: { owner: 'me', password: 'hidden' } },
      },
    };
    const { notices } = parse(data);
    const ofPage = parseEventMeshConfig(configOf(data)).notices;
    expect(ofPage).toHaveLength(4);
    expect(notices.slice(0, 4)).toEqual(ofPage);
    expect(codes(notices.slice(4))).toEqual([
      ['configUnknownKey', `${own}.owner`],
      ['configCredential', `${own}.password`],
    ]);
    expect(JSON.stringify(notices)).not.toContain('hidden');
  });
});

describe('ModuleConfig.settings and schedule', () => {
  it('uses valid settings', () => {
    const { settings, schedule, notices, namespaces } = parse({
      eventMesh: { namespaces: 'shop' },
      catalog: {
        providers: {
          eventMesh: {
            schedule: { frequency: { minutes: '1' }, timeout: 'PT30S' },
            namespace: 'events',
            defaultOwner: 'group:default/platform',
            defaultLifecycle: 'experimental',
            namespacesAs: 'domain',
          },
        },
      },
    });
    expect(notices).toEqual([]);
    expect(namespaces).toEqual(['shop']);
    expect(schedule).toMatchObject({ frequency: { minutes: 1 } });
    expect(settings).toEqual({
      namespace: 'events',
      defaultOwner: 'group:default/platform',
      defaultLifecycle: 'experimental',
      namespacesAs: 'domain',
    });
  });

  it.each<[string, JsonObject, string, RegExp]>([
    [
      'a schedule without frequency',
      { schedule: { timeout: { minutes: 1 } } },
      'schedule',
      /^cannot be used \(.*frequency.*\); every ten minutes is used$/,
    ],
    [
      'a schedule in words',
      { schedule: 'often' },
      'schedule',
      /^cannot be used \(.*\); every ten minutes is used$/,
    ],
    [
      'a namespace that the catalog does not allow',
      { namespace: 'Not Valid' },
      'namespace',
      /^must be the name of a namespace of the catalog; default is used$/,
    ],
    [
      'an owner that is not a reference',
      { defaultOwner: 'a/b/c' },
      'defaultOwner',
      /^must be the reference of an entity; unknown is used$/,
    ],
    [
      'an owner that is not text',
      { defaultOwner: 7 },
      'defaultOwner',
      /^must be the reference of an entity; unknown is used$/,
    ],
    [
      'an empty lifecycle',
      { defaultLifecycle: ' ' },
      'defaultLifecycle',
      /^must be text; production is used$/,
    ],
    [
      'namespaces as another kind',
      { namespacesAs: 'group' },
      'namespacesAs',
      /^must be system or domain; neither is used$/,
    ],
    [
      'an unknown key',
      { owner: 'me' },
      'owner',
      /^is not a known key and is not used$/,
    ],
  ])('uses the default instead of %s', (_what, written, key, text) => {
    const { notices, settings, schedule } = parseOwn(written);
    expect(notices.map(notice => notice.key)).toEqual([`${own}.${key}`]);
    const [{ code, params }] = notices;
    expect(say(`notice.${code}`, params)).toMatch(text);
    expect(settings).toEqual({
      namespace: 'default',
      defaultOwner: 'unknown',
      defaultLifecycle: 'production',
    });
    expect(schedule.frequency).toEqual({ minutes: 10 });
  });
});
