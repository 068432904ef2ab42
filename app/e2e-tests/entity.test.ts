import { Page } from '@playwright/test';
import { graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const tab = '/catalog/default/component/fulfilment/event-mesh';
const part = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

test('the tab shows what a service receives, sends, and where failures go, each with a graph', async ({
  page,
}) => {
  await openAsGuest(page, tab);
  const receives = part(page, 'Receives');
  await expect(receives).toContainText(
    'From Broker orders to Service fulfilment via Trigger fulfil-orders',
  );
  await expect(receives).toContainText('com.example.order.placed');
  const near = await graphSize(receives);
  expect(near.nodes).toBeGreaterThan(3);
  expect(near.nodes).toBeLessThan(12);
  await graphSize(part(page, 'Sends'));
  const failures = part(page, 'Failed deliveries');
  await expect(failures).toContainText(
    'Undelivered events of Trigger print-labels are lost.',
  );
  await graphSize(failures);
  await expect(part(page, 'Findings')).toContainText('legacy-bus');
  await expect(part(page, 'Catalog relations')).toContainText('Data warehouse');
  await expectAccessible(page);
  await page.getByRole('radio', { name: '2 hops' }).click();
  await expect
    .poll(async () => (await graphSize(receives)).nodes)
    .toBeGreaterThan(near.nodes);
});

test('names in the sentences open details with owners', async ({ page }) => {
  await openAsGuest(page, tab);
  await part(page, 'Receives')
    .getByRole('button', { name: 'Service tracking', exact: true })
    .first()
    .click();
  const details = part(page, 'tracking');
  await expect(
    details.getByRole('heading', { name: 'tracking' }),
  ).toBeVisible();
  await expect(details.getByRole('link', { name: 'Logistics' })).toBeVisible();
  await expectAccessible(page);
});

test('only the surroundings of the service are loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => {
    const path = /\/proxy(\/apis?\/.*)$/.exec(
      decodeURIComponent(request.url()),
    );
    if (path) asked.push(path[1]);
  });
  await openAsGuest(page, tab);
  await graphSize(part(page, 'Receives'));
  const workloads = asked.filter(path => /\/deployments\?/.test(path));
  expect(workloads.length).toBeGreaterThan(0);
  expect(
    workloads.filter(path => !/labelSelector|\/namespaces\//.test(path)),
  ).toEqual([]);
  // Opens the tab and then the page: no list is loaded twice within so short a time.
  await page.getByRole('link', { name: 'Open full graph' }).click();
  await graphSize(page);
  expect(asked.filter(path => /\/triggers\?/.test(path))).toHaveLength(1);
});

test('the tab of an entity without resources names the label that matched none', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/gift-cards/event-mesh');
  await expect(
    page.getByText('backstage.io/kubernetes-id=gift-cards'),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the card counts incoming and outgoing paths and links to the tab', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/fulfilment');
  const link = page.getByRole('link', { name: 'Open event mesh' });
  await expect(page.getByText('Incoming paths')).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/component\/fulfilment\/event-mesh/);
  await graphSize(part(page, 'Receives'));
});

test('a system shows what its components receive and send', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/system/shop/event-mesh');
  await graphSize(part(page, 'Receives'));
  await expect(part(page, 'Sends')).toContainText('com.example.order.shipped');
  await expectAccessible(page);
});
