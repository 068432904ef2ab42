import { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import { EntityProviderMutation } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { createDemoCluster, DemoCluster } from 'demo-cluster';
import { worldFromManifests } from '../__testUtils__/worldFromManifests';
import { parseModuleConfig } from '../config';
import { CatalogRefresh } from './CatalogRefresh';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';

const many = 5000;
const eventTypes = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `
{apiVersion: eventing.knative.dev/v1beta2, kind: EventType, metadata: {name: type-${i}}, spec: {type: "t.${i}", reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}}`,
  ).join('\n---');
const world = (count: number) =>
  worldFromManifests(`
{apiVersion: eventing.knative.dev/v1, kind: Broker, metadata: {name: orders}}
---${eventTypes(count)}`);

const ends: DemoCluster[] = [];
afterEach(async () => {
  await Promise.all(ends.splice(0).map(each => each.close()));
});

type Pages = readonly (() => Entity[])[];

const broken = () => {
  throw new Error('the catalog is gone');
};

/** A refresh of clusters, and what the catalog is told of each. */
async function start(
  clusters: Readonly<Record<string, number>>,
  /** What the catalog answers, each time that it is asked. */
  answers: readonly Pages[] = [],
  isUnderstood = true,
) {
  const told = new Map<string, EntityProviderMutation[]>();
  const refuses = new Set<string>();
  const log: string[] = [];
  const controls = new Map<string, DemoCluster['control']>();
  const ports = new Map<string, number>();
  const providers: EventMeshEntityProvider[] = [];
  for (const [name, count] of Object.entries(clusters)) {
    const demo = createDemoCluster({ world: world(count) });
    ends.push(demo);
    controls.set(name, demo.control);
    ports.set(name, await demo.listen(0));
    const mutations: EntityProviderMutation[] = [];
    told.set(name, mutations);
    const provider = new EventMeshEntityProvider(name, async () => {});
    await provider.connect({
      refresh: async () => {},
      applyMutation: async mutation => {
        if (refuses.has(name)) {
          throw new Error('the database is full');
        }
        mutations.push(mutation);
      },
    });
    providers.push(provider);
  }
  const asked = [...answers];
  const catalog = catalogServiceMock.mock({
    streamEntities: async function* stream() {
      for (const page of asked.shift() ?? []) {
        yield page();
      }
    },
  });
  const refresh = new CatalogRefresh({
    config: {
      ...parseModuleConfig(mockServices.rootConfig()),
      isUnderstood,
      // The address of a cluster is that of all of them and its own port.
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
  return { refresh, told, log, controls, refuses };
}

describe('a reading of the clusters', () => {
  it('tells all of a cluster at once, however much it is', async () => {
    const { refresh, told } = await start({ c: many });
    await refresh.run();
    const [mutation, ...more] = told.get('c')!;
    expect(more).toEqual([]);
    expect(mutation).toMatchObject({ type: 'full' });
    expect(mutation.type === 'full' && mutation.entities).toHaveLength(
      many + 1,
    );
  });

  it('tells nothing where the catalog breaks off in the middle of its Components, and all the next time', async () => {
    const { refresh, told, log } = await start({ c: 1 }, [[() => [], broken]]);
    await refresh.run();
    expect(told.get('c')).toEqual([]);
    expect(log.join()).toContain('so all stays as it is');
    await refresh.run();
    expect(told.get('c')).toHaveLength(1);
  });

  it('deletes nothing where a list breaks off between two pages', async () => {
    const { refresh, told, controls } = await start({ c: 700 });
    controls.get('c')!.addFaults([
      {
        match: { path: '/eventtypes\\?.*continue=' },
        kind: 'reset',
      },
    ]);
    await refresh.run();
    expect(told.get('c')).toMatchObject([{ type: 'delta', removed: [] }]);
  });

  it('tells nothing of what was read in part where the catalog does not say what it has', async () => {
    const { refresh, told, controls, log } = await start({ a: 1, b: 1 }, [
      [],
      [() => [], broken],
    ]);
    controls
      .get('a')!
      .addFaults([
        { match: { path: '/triggers' }, kind: 'status', value: 500 },
      ]);
    await refresh.run();
    expect(told.get('a')).toEqual([]);
    expect(told.get('b')).toMatchObject([{ type: 'full' }]);
    expect(log.join()).toContain('did not say what it has of cluster a');
  });

  it('never tells that this is all where a setting that says what to read is not understood', async () => {
    const { refresh, told } = await start({ a: 1 }, [], false);
    await refresh.run();
    expect(told.get('a')).toMatchObject([{ type: 'delta', removed: [] }]);
  });

  it('goes on with the others where the catalog does not take one cluster, and tells that again the next time', async () => {
    const { refresh, told, refuses, log } = await start({ a: 1, b: 1 });
    refuses.add('a');
    await refresh.run();
    expect(told.get('a')).toEqual([]);
    expect(told.get('b')).toHaveLength(1);
    expect(log.join()).toContain('did not take the entities of cluster a');
    refuses.clear();
    await refresh.run();
    expect(told.get('a')).toMatchObject([{ type: 'full' }]);
  });

  it('takes a cluster that ends while it is read for one that could not be read', async () => {
    const { refresh, told, controls, log } = await start({ a: 700, b: 1 });
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
    expect(told.get('b')).toMatchObject([{ type: 'full' }]);
    for (const mutation of told.get('a')!) {
      expect(mutation).toMatchObject({ type: 'delta', removed: [] });
    }
    expect(log.join()).toMatch(/Cluster a could not be read/);
  });
});
