import { APIRequestContext, Page } from '@playwright/test';
import { followGraph, graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const placed = 'api:default/shop.shop.order-placed';

/** Sends requests to the backend as a guest. */
async function guest(request: APIRequestContext) {
  const session = await request.post('/api/auth/guest/refresh');
  const { backstageIdentity } = await session.json();
  const headers = { Authorization: `Bearer ${backstageIdentity.token}` };
  return {
    /** Makes the catalog read the cluster. */
    read: () =>
      request.post(
        '/api/catalog/.backstage/scheduler/v1/tasks/event-mesh-catalog-refresh/trigger',
        { headers },
      ),
    /** Returns the refs of all entities from the cluster, with their relations. */
    made: async () => {
      const answer = await request.get(
        '/api/catalog/entities?filter=metadata.annotations.event-mesh/cluster=shop',
        { headers },
      );
      const entities: {
        kind: string;
        metadata: { name: string };
        relations?: { type: string; targetRef: string }[];
      }[] = await answer.json();
      return new Map(
        entities.map(({ kind, metadata, relations = [] }) => [
          `${kind.toLowerCase()}:default/${metadata.name}`,
          relations.map(({ type, targetRef }) => `${type} ${targetRef}`),
        ]),
      );
    },
  };
}

const shot = (page: Page, name: string) =>
  page.screenshot({ path: `.cache/screenshots/catalog-${name}.png` });

test.beforeEach(({ page }) => followGraph(page));

test.describe('the catalog after reading the shop', () => {
  test.beforeEach(async ({ request }) => {
    const { read, made } = await guest(request);
    await read();
    await expect
      .poll(async () => (await made()).get(placed))
      .toContain('apiConsumedBy component:default/fulfilment');
  });

  test('the catalog contains event types and brokers beside registered entities, with definitions and relations in both directions', async ({
    page,
  }) => {
    await openAsGuest(page, '/?filters[kind]=component&filters[user]=all');
    const rows = page.getByRole('row');
    await expect(rows.filter({ hasText: 'Fulfilment' }).first()).toBeVisible();
    await page.getByPlaceholder('Search', { exact: true }).fill('orders (shop');
    await expect(
      rows.filter({ hasText: 'orders (shop)' }).filter({ hasText: 'broker' }),
    ).toBeVisible();
    await shot(page, 'components');
    await page.goto('/?filters[kind]=api&filters[user]=all');
    await page
      .getByRole('link', { name: 'com.example.order.placed (shop)' })
      .click();
    await expect(page).toHaveURL(/\/api\/shop\.shop\.order-placed/);
    // The definition in the AsyncAPI widget of API docs.
    await expect(
      page.getByRole('heading', { name: 'SEND shop/orders' }),
    ).toBeVisible();
    await page
      .getByRole('button', { name: /^Payload/ })
      .first()
      .click();
    await expect(page.getByText('currency').first()).toBeVisible();
    await shot(page, 'definition');
    for (const name of ['Providers', 'Consumers']) {
      await expect(page.getByText(name).first()).toBeVisible();
    }
    await expect(
      page.getByRole('row', { name: /Fraud check/ }).first(),
    ).toBeVisible();
    await shot(page, 'api');
    await page.goto('/catalog/default/component/fulfilment');
    await expect(
      page
        .getByRole('link', { name: 'com.example.order.shipped (shop)' })
        .first(),
    ).toBeVisible();
    await shot(page, 'component');
  });

  test('an event type links to its node in the mesh, and the node links back', async ({
    page,
  }) => {
    await openAsGuest(
      page,
      '/catalog/default/api/shop.shop.order-placed/event-mesh',
    );
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: 'Service fulfilment' })
        .first(),
    ).toBeVisible();
    await shot(page, 'tab');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open full graph' }).click();
    await expect(page).toHaveURL(/\/event-mesh\/graph\?.*order-placed/);
    const details = page.getByRole('region', {
      name: 'order-placed',
      exact: true,
    });
    expect((await graphSize(page)).nodes).toBeGreaterThan(40);
    await expect(details).toBeVisible();
    await shot(page, 'map');
    await details
      .getByRole('link', { name: 'com.example.order.placed (shop)' })
      .click();
    await expect(page).toHaveURL(/\/api\/shop\.shop\.order-placed/);
  });
});

test.describe('a cluster after Knative is removed', () => {
  test.use({ scenario: 'no-knative' });

  test('the catalog contains no entities of the cluster any more', async ({
    request,
  }) => {
    const { read, made } = await guest(request);
    await read();
    await expect.poll(async () => (await made()).size).toBe(0);
  });
});
