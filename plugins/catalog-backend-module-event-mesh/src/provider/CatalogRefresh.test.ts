import { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createDemoCluster, DemoCluster } from 'demo-cluster';
import { scenarioFromManifests } from '../__testUtils__/scenarioFromManifests';
import { parseModuleConfig } from '../config';
import { CatalogRefresh } from './CatalogRefresh';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';

const manyEventTypes = 5000;
const eventTypes = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `
{apiVersion: eventing.knative.dev/v1beta2, kind: EventType, metadata: {name: type-${i}}, spec: {type: "t.${i}", reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}}`,
  ).join('\n---');
const recording = (count: number) =>
  scenarioFromManifests(`
{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: orders}}
---${eventTypes(count)}`);

const clustersToClose: DemoCluster[] = [];
afterEach(async () => {
  await Promise.all(clustersToClose.splice(0).map(each => each.close()));
});

type Pages = readonly (() => Entity[])[];

const failingPage = () => {
  throw new Error('the catalog is gone');
};

/** Starts a refresh of demo clusters and records the mutations of each. */
async function start(
  clusters: Readonly<Record<string, number>>,
  /** Responses of the catalog, one for each query. */
  responses: readonly Pages[] = [],
  isUnderstood = true,
) {
  const mutations = new Map<string, EntityProviderMutation[]>();
  const failingUpdates = new Set<string>();
  const log: string[] = [];
  const controls = new Map<string, DemoCluster['control']>();
  const ports = new Map<string, number>();
  const providers: EventMeshEntityProvider[] = [];
  for (const [name, count] of Object.entries(clusters)) {
    const demo = createDemoCluster({ scenario: recording(count) });
    clustersToClose.push(demo);
    controls.set(name, demo.control);
    ports.set(name, await demo.listen(0));
    const own: EntityProviderMutation[] = [];
    mutations.set(name, own);
    const provider = new EventMeshEntityProvider(name, async () => {});
    await provider.connect({
      refresh: async () => {},
      applyMutation: async mutation => {
        if (failingUpdates.has(name)) {
          throw new Error('the database is full');
        }
        own.push(mutation);
      },
    });
    providers.push(provider);
  }
  const remaining = [...responses];
  const catalog = catalogServiceMock.mock({
    streamEntities: async function* stream() {
      for (const page of remaining.shift() ?? []) {
        yield page();
      }
    },
  });
  const refresh = new CatalogRefresh({
    config: {
      ...parseModuleConfig(mockServices.rootConfig()),
      isUnderstood,
      // The address of a cluster is the common address with its own port.
      clusters: [...ports].map(([name, port]) => ({
        name,
        proxyPath: `${port}`,
      })),
    },
    providers,
    logger: mockServices.logger.mock({
      warn: text => log.push(text),
      error: text => log.push(text),
    }),
    services: {
      catalog,
      auth: mockServices.auth.mock({
        getOwnServiceCredentials: async () => ({} as never),
        getPluginRequestToken: async () => ({ token: 'demo' }),
      }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => 'http://127.0.0.1:',
      }),
    },
  });
  return { refresh, mutations, log, controls, failingUpdates };
}

describe('CatalogRefresh', () => {
  it('applies one mutation per cluster, even for thousands of entities', async () => {
    const { refresh, mutations } = await start({ c: manyEventTypes });
    await refresh.run();
    const [mutation, ...more] = mutations.get('c')!;
    expect(more).toEqual([]);
    expect(mutation).toMatchObject({ type: 'full' });
    expect(mutation.type === 'full' && mutation.entities).toHaveLength(
      manyEventTypes + 1,
    );
  });

  it('changes nothing if listing the Components fails halfway, and updates everything in the next run', async () => {
    const { refresh, mutations, log } = await start({ c: 1 }, [
      [() => [], failingPage],
    ]);
    await refresh.run();
    expect(mutations.get('c')).toEqual([]);
    expect(log.join()).toContain('so no entities are changed');
    await refresh.run();
    expect(mutations.get('c')).toHaveLength(1);
  });

  it('removes nothing if a list fails between two pages', async () => {
    const { refresh, mutations, controls } = await start({ c: 700 });
    controls.get('c')!.addFaults([
      {
        match: { path: '/eventtypes\\?.*continue=' },
        kind: 'reset',
      },
    ]);
    await refresh.run();
    expect(mutations.get('c')).toMatchObject([{ type: 'delta', removed: [] }]);
  });

  it('skips a partially loaded cluster if its entities in the catalog cannot be listed', async () => {
    const { refresh, mutations, controls, log } = await start({ a: 1, b: 1 }, [
      [],
      [() => [], failingPage],
    ]);
    controls
      .get('a')!
      .addFaults([
        { match: { path: '/triggers' }, kind: 'status', value: 500 },
      ]);
    await refresh.run();
    expect(mutations.get('a')).toEqual([]);
    expect(mutations.get('b')).toMatchObject([{ type: 'full' }]);
    expect(log.join()).toContain(
      'Could not list the entities of cluster a in the catalog',
    );
  });

  it('never applies a full mutation while a setting that selects what to read is invalid', async () => {
    const { refresh, mutations } = await start({ a: 1 }, [], false);
    await refresh.run();
    expect(mutations.get('a')).toMatchObject([{ type: 'delta', removed: [] }]);
  });

  it('updates the other clusters if one update fails, and retries that one in the next run', async () => {
    const { refresh, mutations, failingUpdates, log } = await start({
      a: 1,
      b: 1,
    });
    failingUpdates.add('a');
    await refresh.run();
    expect(mutations.get('a')).toEqual([]);
    expect(mutations.get('b')).toHaveLength(1);
    expect(log.join()).toContain(
      'Could not update the entities of cluster a in the catalog',
    );
    failingUpdates.clear();
    await refresh.run();
    expect(mutations.get('a')).toMatchObject([{ type: 'full' }]);
  });

  it('treats a cluster that goes down during a read as failed', async () => {
    const { refresh, mutations, controls, log } = await start({ a: 700, b: 1 });
    const { addFaults, down, requests } = controls.get('a')!;
    addFaults([
      { match: { path: '/eventtypes' }, kind: 'latency', value: 300 },
    ]);
    const reading = refresh.run();
    while (!requests().some(({ url }) => url.includes('/eventtypes'))) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    await down();
    await reading;
    expect(mutations.get('b')).toMatchObject([{ type: 'full' }]);
    for (const mutation of mutations.get('a')!) {
      expect(mutation).toMatchObject({ type: 'delta', removed: [] });
    }
    expect(log.join()).toMatch(
      /Failed to load cluster a|Cluster a is partially loaded/,
    );
  });
});
