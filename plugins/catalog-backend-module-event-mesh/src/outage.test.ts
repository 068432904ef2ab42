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

/** Waits until all is as it was. */
const restored = () =>
  catalog.until(
    async () => formatRelations(await catalog.entities()) === before,
  );

describe('a cluster that cannot be reached', () => {
  it('keeps its entities, while the others go on', async () => {
    const { shop, matching } = catalog.controls;
    await shop.down();
    matching.setToken({ token: 'demo', user: 'demo', rules: [] });
    await catalog.run();
    expect(formatRelations(await catalog.settled())).toBe(before);
    await shop.up();
    await matching.reset();
  });

  it('is said to be so once, and that it is back', async () => {
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
        /^Cluster shop could not be read, its entities stay as they are\. Backstage cannot reach the cluster\./,
      ),
      'Cluster shop is read completely.',
    ]);
  });
});

describe('an outage in the middle of reading', () => {
  it.each([
    ['connections that are reset', { kind: 'reset' as const }],
    ['answers that are cut off', { kind: 'truncate' as const, value: 500 }],
    ['a sign-in page', { kind: 'html' as const }],
    ['answers without a body', { kind: 'empty' as const }],
    ['errors', { kind: 'status' as const, value: 500 }],
  ])('of %s costs neither entities nor relations', async (_rule, fault) => {
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
    ['half way', 15],
    ['near the end', 24],
  ])('that begins %s costs nothing either', async (_when, skip) => {
    const { shop } = catalog.controls;
    shop.clearRequests();
    shop.addFaults([{ match: { path: '.' }, kind: 'reset', skip }]);
    await catalog.run();
    expect(shop.requests().length).toBeGreaterThan(skip);
    expect(formatRelations(await catalog.settled())).toBe(before);
  });

  it('does not hide what was seen to be gone', async () => {
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

  it('does not delete everything where discovery fails', async () => {
    catalog.controls.shop.addFaults([
      { match: { path: '^/apis(\\?|$)' }, kind: 'status', value: 500 },
    ]);
    await catalog.run();
    expect(formatRelations(await catalog.settled())).toBe(before);
  });
});

describe('a kind that may not be read any more', () => {
  it('keeps its entities, and the log says which rule is missing', async () => {
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
      /Cluster shop could not be read completely.*lacks get and list for .*eventtypes\.eventing\.knative\.dev/,
    );
  });
});
