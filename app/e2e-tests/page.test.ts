import {
  drawnLines,
  followGraph,
  graphSize,
  idOf,
  placeOf,
  pressInGraph,
} from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const EVENTING = 'eventing.knative.dev';
const orders = idOf(EVENTING, 'Broker', 'shop', 'orders');
const mailer = idOf('', 'Service', 'shop', 'mailer');

test.beforeEach(({ page }) => followGraph(page));

test('a guest opens the page from the menu and sees the shop', async ({
  page,
}) => {
  await openAsGuest(page, '/');
  await page.getByRole('link', { name: 'Event Mesh' }).click();
  await expect(page).toHaveURL(/\/event-mesh\/graph/);
  const { nodes, edges } = await graphSize(page);
  expect(nodes).toBeGreaterThan(40);
  expect(edges).toBeGreaterThan(50);
  await expectAccessible(page);
});

test('each trigger between the same endpoints is an edge of its own', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  const lines = await drawnLines(page);
  const owners = lines
    .filter(({ source, target }) => source === orders && target === mailer)
    .map(({ owner }) => owner);
  expect(owners.sort()).toEqual(
    ['announce-shipments', 'mail-customers', 'welcome-customers'].map(name =>
      idOf(EVENTING, 'Trigger', 'shop', name),
    ),
  );
});

test('namespaces are drawn as areas behind their nodes', async ({ page }) => {
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  const rollouts = idOf(
    'sources.knative.dev',
    'ApiServerSource',
    'shop',
    'rollouts',
  );
  const box = await page.getByTestId('event-mesh-graph').boundingBox();
  const card = await placeOf(page, rollouts);
  const pixelAt = (x: number, y: number) =>
    page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const y = box!.y + card.y;
  // Left of the card is a margin of the area, and then one of the graph.
  const inside = await pixelAt(box!.x + card.left - 3, y);
  const outside = await pixelAt(box!.x + 4, y);
  expect(inside.equals(outside)).toBe(false);
  expect(inside.equals(await pixelAt(box!.x + card.left + 4, y))).toBe(false);
});

test('a pressed broker shows its facts, conditions, YAML and command', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  await pressInGraph(page, orders);
  const details = page.getByRole('region', { name: 'orders', exact: true });
  await expect(details.getByRole('heading', { name: 'orders' })).toBeFocused();
  await expect(details).toContainText('TriggerChannelReady');
  await expect(details).toContainText(
    'kubectl get broker.eventing.knative.dev -n shop orders',
  );
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});

test('a pressed edge opens its trigger with reason and filter', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  const refunds = idOf(EVENTING, 'Trigger', 'shop', 'pay-refunds');
  const line = (await drawnLines(page)).find(({ owner }) => owner === refunds);
  await pressInGraph(page, line!.id);
  const details = page.getByRole('region', {
    name: 'pay-refunds',
    exact: true,
  });
  await expect(
    details.getByRole('heading', { name: 'pay-refunds' }),
  ).toBeVisible();
  await expect(details).toContainText('services "refunds" not found');
  await expect(details).toContainText('starts with');
  await expect(page).toHaveURL(/sel=/);
});

test('an unresolved reference is drawn as a placeholder that names its referrers', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  await pressInGraph(page, idOf('', 'Service', 'shop', 'refunds'));
  const details = page.getByRole('region', { name: 'refunds', exact: true });
  await expect(details).toContainText('pay-refunds');
  await expect(details).toContainText(/not found/i);
});

test('the list contains the resources of the graph, triggers and event types', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/resources');
  const list = page.getByRole('grid', { name: 'Data table' });
  await page.getByRole('combobox', { name: 'Find' }).fill('kind:Trigger fraud');
  const row = list
    .getByRole('row', { name: 'fraud-check', exact: true })
    .filter({ hasText: 'Trigger' });
  await expect(row).toContainText('Ready');
  await expect(row).toContainText('Broker orders');
  await page
    .getByRole('combobox', { name: 'Find' })
    .fill('kind:EventType order-placed');
  await expect(
    list
      .getByRole('row', { name: 'order-placed' })
      .filter({ hasText: 'EventType' }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Find' }).fill('no-such-thing');
  await page.getByRole('button', { name: 'Show matches only' }).click();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(
    list.getByRole('row', { name: /settlements/ }).first(),
  ).toBeVisible();
});

test('a copied link restores the view', async ({ page }) => {
  await openAsGuest(page, '/event-mesh/resources?ns=payments&kind=Broker');
  const rows = page.getByRole('grid', { name: 'Data table' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Broker' }).first()).toContainText(
    'settlements',
  );
  await expect(rows.filter({ hasText: 'analytics' })).toHaveCount(0);
});

test('a change in the cluster is visible after a refresh, without a reload', async ({
  page,
  cluster,
}) => {
  await openAsGuest(page, '/event-mesh/resources?find=pay-refunds&only=1');
  const row = page
    .getByRole('grid', { name: 'Data table' })
    .getByRole('row', { name: /pay-refunds/ });
  await expect(row).toContainText('Not ready');
  cluster.control.step('10-subscriber-recovers');
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(row).toContainText('Ready');
});

test('only GET requests reach the cluster, and the Kubernetes plugin is used only for clusters and proxy', async ({
  page,
  cluster,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/kubernetes')) {
      asked.push(`${request.method()} ${pathname}`);
    }
  });
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  expect(asked.filter(line => !line.startsWith('GET '))).toEqual([]);
  expect(
    asked.filter(line => !/ \/api\/kubernetes\/(clusters$|proxy\/)/.test(line)),
  ).toEqual([]);
  expect(asked.filter(line => line.endsWith('/clusters'))).toHaveLength(1);
  const methods = cluster.control.requests().map(({ method }) => method);
  expect(new Set(methods)).toEqual(new Set(['GET']));
});

test('the plugin loads only stubs before a surface is opened', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', async response => {
    if (response.url().endsWith('.js')) {
      scripts.push(await response.text());
    }
  });
  await openAsGuest(page, '/');
  await expect(page.getByText('Gift cards')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const ours = /textureOnViewport|event-mesh-root/;
  expect(scripts.some(script => ours.test(script))).toBe(false);
  await page.getByRole('link', { name: 'Event Mesh' }).click();
  await graphSize(page);
  expect(scripts.some(script => ours.test(script))).toBe(true);
});
