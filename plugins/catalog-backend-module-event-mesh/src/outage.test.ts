import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  scenarioFile,
  startCatalog,
  TestCatalog,
} from './__testUtils__/startCatalog';
import { formatRelations } from './__testUtils__/formatRelations';

const placed = 'api:default/shop.shop.order-placed';
const settlements = 'component:default/shop.payments.settlements';

let catalog: TestCatalog;
let before: string;

const refs = (entities: readonly Entity[]) => entities.map(stringifyEntityRef);
const has = async (ref: string) => refs(await catalog.entities()).includes(ref);

beforeAll(async () => {
  catalog = await startCatalog({
    clusters: { shop: 'shop', matching: 'matching' },
    catalogInfo: scenarioFile('shop', 'catalog-info.yaml'),
  });
  await catalog.settled();
  await catalog.run();
  before = formatRelations(await catalog.settled());
});

beforeEach(async () => {
  await Promise.all(
    Object.values(catalog.controls).map(control => control.reset()),
  );
  await catalog.run();
});

/** Waits until the catalog has its initial state again. */
const restored = () =>
  catalog.until(
    async () => formatRelations(await catalog.entities()) === before,
  );

describe('CatalogRefresh with an unreachable cluster', () => {
  it('keeps the entities of an unreachable cluster, and updates the other clusters', async () => {
    const { shop, matching } = catalog.controls;
    await shop.down();
    matching.setToken({ token: 'demo', user: 'demo', rules: [] });
    await catalog.run();
    expect(formatRelations(await catalog.settled())).toBe(before);
    await shop.up();
    await matching.reset();
  });

  it('logs an outage once, and its end', async () => {
    const { shop } = catalog.controls;
    const start = catalog.log.length;
    await shop.down();
    await catalog.run();
    await catalog.run();
    await shop.up();
    await catalog.run();
    await catalog.run();
    expect(catalog.log.slice(start)).toEqual([
      expect.stringMatching(
        /^Failed to load cluster shop; its entities are kept\. Backstage cannot reach the cluster\./,
      ),
      'Cluster shop is loaded.',
    ]);
  });
});

describe('CatalogRefresh with an outage during a refresh', () => {
  it.each([
    ['reset connections', { kind: 'reset' as const }],
    ['truncated responses', { kind: 'truncate' as const, value: 500 }],
    ['sign-in pages', { kind: 'html' as const }],
    ['empty responses', { kind: 'empty' as const }],
    ['server errors', { kind: 'status' as const, value: 500 }],
  ])('removes neither entities nor relations on %s', async (_rule, fault) => {
    catalog.controls.shop.addFaults(
      ['eventtypes', 'triggers', 'deployments'].map(plural => ({
        match: { path: `/${plural}` },
        ...fault,
      })),
    );
    await catalog.run();
    expect(formatRelations(await catalog.settled())).toBe(before);
  });

  it.each([
    ['right after discovery', 2],
    ['halfway', 15],
    ['near the end', 24],
  ])('removes nothing if the outage begins %s', async (_when, skip) => {
    const { shop } = catalog.controls;
    shop.clearRequests();
    shop.addFaults([{ match: { path: '.' }, kind: 'reset', skip }]);
    await catalog.run();
    expect(shop.requests().length).toBeGreaterThan(skip);
    expect(formatRelations(await catalog.settled())).toBe(before);
  });

  it('removes entities observed as deleted', async () => {
    const { shop } = catalog.controls;
    expect(await has(settlements)).toBe(true);
    shop.step('30-broker-deleted');
    shop.addFaults([
      { match: { path: '/eventtypes' }, kind: 'status', value: 500 },
    ]);
    await catalog.run();
    expect(await has(settlements)).toBe(false);
    expect(await has(placed)).toBe(true);
    await shop.reset();
    await catalog.run();
    await restored();
  });

  it('removes nothing if discovery fails', async () => {
    catalog.controls.shop.addFaults([
      { match: { path: '^/apis(\\?|$)' }, kind: 'status', value: 500 },
    ]);
    await catalog.run();
    expect(formatRelations(await catalog.settled())).toBe(before);
  });
});

describe('CatalogRefresh with a kind that becomes forbidden', () => {
  it('keeps the entities of the kind, and logs the missing permission', async () => {
    catalog.controls.shop.setToken({
      token: 'demo',
      user: 'demo',
      rules: [
        {
          apiGroups: ['eventing.knative.dev'],
          resources: ['brokers', 'triggers'],
          verbs: ['get', 'list'],
        },
      ],
    });
    await catalog.run();
    expect(await has(placed)).toBe(true);
    expect(await has('component:default/shop.shop.nightly')).toBe(true);
    expect(catalog.log.join('\n')).toMatch(
      /Cluster shop is partially loaded.*lacks get and list for .*eventtypes\.eventing\.knative\.dev/,
    );
  });
});
