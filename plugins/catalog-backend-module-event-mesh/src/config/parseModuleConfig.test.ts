import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { parseModuleConfig } from './parseModuleConfig';

const parse = (data: JsonObject) =>
  parseModuleConfig(mockServices.rootConfig({ data }));
const parseOwn = (eventMesh: JsonObject) =>
  parse({ catalog: { providers: { eventMesh } } });
const kubernetes = (...clusterLocatorMethods: JsonObject[]) => ({
  kubernetes: { clusterLocatorMethods },
});
const located = {
  type: 'config',
  clusters: [{ name: 'one' }, { name: 'two' }],
};

describe('the clusters to read', () => {
  it.each<[string, JsonObject, unknown]>([
    ['none, where nothing is configured', {}, []],
    [
      'those of the Kubernetes plugin',
      kubernetes(located),
      [{ name: 'one' }, { name: 'two' }],
    ],
    [
      'those of the page instead, with their way',
      {
        ...kubernetes(located),
        eventMesh: {
          clusters: [{ name: 'two' }, { name: 'three', proxyPath: 'three/' }],
        },
      },
      [{ name: 'two' }, { name: 'three', proxyPath: '/three' }],
    ],
    [
      'those that the provider names, by the way of the page',
      {
        ...kubernetes(located),
        eventMesh: { clusters: [{ name: 'three', proxyPath: '/three' }] },
        catalog: {
          providers: { eventMesh: { clusters: ['one', 'three', 'one'] } },
        },
      },
      [{ name: 'one' }, { name: 'three', proxyPath: '/three' }],
    ],
  ])('are %s', (_rule, data, clusters) => {
    const parsed = parse(data);
    expect(parsed.clusters).toEqual(clusters);
    expect(parsed.notices).toEqual([]);
  });

  it('have to be named where they are found when the backend runs', () => {
    const { clusters, notices } = parse(
      kubernetes({ type: 'gke', projectId: 'p' }, located),
    );
    expect(clusters).toHaveLength(2);
    expect(notices).toEqual([
      expect.stringMatching(
        /type gke.*catalog\.providers\.eventMesh\.clusters/,
      ),
    ]);
  });

  it('are named without notice of how others are found', () => {
    const { notices } = parse({
      ...kubernetes({ type: 'gke', projectId: 'p' }),
      catalog: { providers: { eventMesh: { clusters: ['one'] } } },
    });
    expect(notices).toEqual([]);
  });
});

describe('what is usable', () => {
  it('is taken', () => {
    const { settings, schedule, notices, namespaces } = parse({
      eventMesh: { namespaces: ['shop', '../x'] },
      catalog: {
        providers: {
          eventMesh: {
            schedule: { frequency: { minutes: 1 }, timeout: 'PT30S' },
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

  it.each<[string, JsonObject, string]>([
    [
      'a schedule without frequency',
      { schedule: { timeout: { minutes: 1 } } },
      'catalog.providers.eventMesh.schedule',
    ],
    [
      'a schedule that is none',
      { schedule: 'often' },
      'catalog.providers.eventMesh.schedule',
    ],
    [
      'a namespace that the catalog does not take',
      { namespace: 'Not Valid' },
      'catalog.providers.eventMesh.namespace',
    ],
    [
      'an owner that is no reference',
      { defaultOwner: 'a/b/c' },
      'catalog.providers.eventMesh.defaultOwner',
    ],
    [
      'an owner that is no text',
      { defaultOwner: 7 },
      'catalog.providers.eventMesh.defaultOwner',
    ],
    [
      'namespaces as something else',
      { namespacesAs: 'group' },
      'catalog.providers.eventMesh.namespacesAs',
    ],
    [
      'clusters that are no list',
      { clusters: 'one' },
      'catalog.providers.eventMesh.clusters',
    ],
    [
      'a cluster without a name',
      { clusters: [7] },
      'catalog.providers.eventMesh.clusters[0]',
    ],
    [
      'a key that there is not',
      { owner: 'me' },
      'catalog.providers.eventMesh.owner',
    ],
  ])('is not %s, which is said', (_rule, own, key) => {
    const { notices, settings, schedule } = parseOwn(own);
    expect(notices).toEqual([expect.stringContaining(key)]);
    expect(settings).toEqual({
      namespace: 'default',
      defaultOwner: 'unknown',
      defaultLifecycle: 'production',
    });
    expect(schedule.frequency).toEqual({ minutes: 10 });
  });

  it('is not a whole that is no object', () => {
    const { notices } = parse({ catalog: { providers: { eventMesh: 'yes' } } });
    expect(notices).toEqual([
      expect.stringContaining('catalog.providers.eventMesh'),
    ]);
  });
});
