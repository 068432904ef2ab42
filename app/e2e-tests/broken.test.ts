import { configure } from './configure';
import { followGraph, graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const PROXY = /\/api\/kubernetes\/proxy\//;

test.beforeEach(({ page }) => followGraph(page));

test('a failed cluster is reported, and loads again when it is back', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(PROXY);
  await cluster.control.down();
  await openAsGuest(page, '/event-mesh/graph');
  await expect(page.getByText('Failed to load Shop (demo)')).toBeVisible();
  await expect(page.getByText('127.0.0.1')).toHaveCount(0);
  await expectAccessible(page);
  await cluster.control.up();
  await page
    .getByRole('button', { name: 'Refresh', exact: true })
    .first()
    .click();
  expect((await graphSize(page)).nodes).toBeGreaterThan(40);
});

test('cached data stays visible when the cluster goes down', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(PROXY);
  await openAsGuest(page, '/event-mesh/graph');
  const before = await graphSize(page);
  await cluster.control.down();
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(
    page.getByText('Showing the last successfully loaded data.'),
  ).toBeVisible();
  expect(await graphSize(page)).toEqual(before);
});

test("rejected cluster credentials are distinguished from the user's expired session", async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(PROXY);
  cluster.control.setTokens([]);
  await openAsGuest(page, '/event-mesh/graph');
  await expect(page.getByText('Failed to load Shop (demo)')).toBeVisible();
  await expect(page.getByText(/credential/i).first()).toBeVisible();
  await expectAccessible(page);
});

test('a forbidden kind is named with the missing rule, and the rest is drawn', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(/sinkbindings/);
  cluster.control.addFaults([
    { match: { path: '/sinkbindings' }, kind: 'status', value: 403 },
  ]);
  await openAsGuest(page, '/event-mesh/graph');
  expect((await graphSize(page)).nodes).toBeGreaterThan(40);
  await expect(
    page.getByText('Shop (demo): failed to load 1 kind'),
  ).toBeVisible();
  await page.getByText('Affected kinds and reasons').click();
  await expect(page.getByText('sinkbindings').first()).toBeVisible();
  await expect(
    page.getByText(/apiGroups: .*sources\.knative\.dev/),
  ).toBeVisible();
  await expectAccessible(page);
});

for (const [surface, url] of [
  ['list', '/event-mesh/resources'],
  ['tab of an entity', '/catalog/default/component/fulfilment/event-mesh'],
]) {
  test(`the ${surface} reports that a cluster is down, and recovers with it`, async ({
    page,
    cluster,
    expectFailedRequests,
  }) => {
    expectFailedRequests(PROXY);
    await cluster.control.down();
    await openAsGuest(page, url);
    await expect(page.getByText('Failed to load Shop (demo)')).toBeVisible();
    await expectAccessible(page);
    await cluster.control.up();
    await page
      .getByRole('button', { name: 'Refresh', exact: true })
      .first()
      .click();
    await expect(page.getByText('Failed to load Shop (demo)')).toBeHidden();
    await expect(page.getByText(/^\d+ not ready/).first()).toBeVisible();
  });
}

test('the card reports that a cluster is down instead of showing counts', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(PROXY);
  await cluster.control.down();
  await openAsGuest(page, '/catalog/default/component/fulfilment');
  await expect(page.getByText('Failed to load')).toBeVisible();
  await expect(
    page.getByText('Backstage cannot reach the cluster.'),
  ).toBeVisible();
  await expect(page.getByText('Incoming paths')).toHaveCount(0);
  await expect(page.getByText('No resources found for this')).toHaveCount(0);
});

test.describe('a cluster without Knative', () => {
  test.use({ scenario: 'no-knative' });

  test('the page says that Knative is not installed', async ({ page }) => {
    await openAsGuest(page, '/event-mesh/graph');
    await expect(
      page.getByText('Knative Eventing is not installed'),
    ).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('a cluster with Knative and without resources', () => {
  test.use({ scenario: 'empty' });

  test('the page says that there is no event mesh yet', async ({ page }) => {
    await openAsGuest(page, '/event-mesh/graph');
    await expect(page.getByText('No event mesh yet')).toBeVisible();
    await expectAccessible(page);
  });
});

test('a configured namespace that does not exist is named, without a suggestion to create resources', async ({
  page,
}) => {
  await configure(page, { namespaces: ['shopp'] });
  await openAsGuest(page, '/event-mesh/graph');
  await expect(
    page.getByRole('heading', {
      name: 'The configured namespaces do not exist',
    }),
  ).toBeVisible();
  await expect(
    page.getByText('names the namespace shopp, which no cluster has'),
  ).toBeVisible();
  await expect(page.getByText(/Create a Broker/)).toHaveCount(0);
  await page.screenshot({ path: '.cache/screenshots/no-such-namespace.png' });
  await expectAccessible(page);
});

test.describe('a cluster with malformed objects', () => {
  test.use({ scenario: 'broken' });

  test('the page names each malformed object and draws the rest', async ({
    page,
  }) => {
    await openAsGuest(page, '/event-mesh/graph');
    expect((await graphSize(page)).nodes).toBeGreaterThan(2);
    await page.getByText(/\d+ malformed objects/).click();
    await expect(page.getByText(/spec\.subscriber/).first()).toBeVisible();
    await expectAccessible(page);
  });
});
