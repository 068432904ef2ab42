import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonValue } from '@backstage/types';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { startCatalog, TestCatalog } from './__testUtils__/startCatalog';

const folder = mkdtempSync(join(tmpdir(), 'event-mesh-catalog-'));
let before: readonly string[];

const refs = async (catalog: TestCatalog) =>
  (await catalog.settled()).map(stringifyEntityRef).sort();

/** Restarts the same catalog with its previous database. */
const start = (settings: {
  readonly eventMesh?: JsonValue;
  readonly provider?: JsonValue;
}) =>
  startCatalog({
    clusters: { shop: 'shop', matching: 'matching' },
    databaseFolder: folder,
    // Of any type, as in a hand-written configuration.
    provider: settings.provider as never,
    more:
      settings.eventMesh === undefined ? {} : { eventMesh: settings.eventMesh },
  });

beforeAll(async () => {
  const catalog = await start({});
  await catalog.run();
  before = await refs(catalog);
  await catalog.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ofCluster = (cluster: string) =>
  before.filter(ref => ref.includes(`/${cluster}.`));

describe('the module with an invalid setting', () => {
  it('starts with entities of both clusters', () => {
    expect(ofCluster('shop').length).toBeGreaterThan(5);
    expect(ofCluster('matching').length).toBeGreaterThan(5);
  });

  it.each<[string, Parameters<typeof start>[0], RegExp]>([
    [
      'a number instead of the clusters of the provider',
      { provider: { clusters: 5 } },
      /^Event mesh: catalog\.providers\.eventMesh\.clusters names no usable cluster, so no cluster is read$/,
    ],
    [
      'an empty list of clusters of the page',
      { eventMesh: { clusters: [] } },
      /^Event mesh: eventMesh\.clusters names no usable cluster, so no cluster is read$/,
    ],
    [
      'one cluster without a name',
      { eventMesh: { clusters: ['shop', { title: 'Matching' }] } },
      /^Event mesh: eventMesh\.clusters\[1\]\.name must be the name of a cluster, not undefined; this cluster is not read$/,
    ],
    [
      'one invalid namespace',
      { eventMesh: { namespaces: ['shop', 'Bad_Name'] } },
      /^Event mesh: eventMesh\.namespaces\[1\] must be the name of a Kubernetes namespace; this one is not read$/,
    ],
  ])('deletes nothing with %s', async (_what, settings, notice) => {
    const catalog = await start(settings);
    await catalog.run();
    expect(await refs(catalog)).toEqual(before);
    expect(catalog.log).toContainEqual(expect.stringMatching(notice));
    await catalog.stop();
  });

  it('logs the clusters that the catalog keeps', async () => {
    const catalog = await start({ provider: { clusters: ['shop', 5] } });
    expect(catalog.log).toContainEqual(
      expect.stringMatching(/these clusters are not read.*: matching$/),
    );
    await catalog.stop();
  });
});

describe('the module with valid settings', () => {
  it('deletes the entities of a cluster that is removed from the configuration', async () => {
    const catalog = await start({ provider: { clusters: ['shop'] } });
    await catalog.run();
    expect(await refs(catalog)).toEqual(ofCluster('shop'));
    await catalog.stop();
  });
});
