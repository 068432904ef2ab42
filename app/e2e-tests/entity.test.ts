import { followGraph, graphSize, idOf, pressInGraph } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

test.beforeEach(({ page }) => followGraph(page));

test("the tab shows the entity's neighbourhood beside its catalog relations", async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/fulfilment/event-mesh');
  const near = await graphSize(page);
  expect(near.nodes).toBeGreaterThan(4);
  expect(near.nodes).toBeLessThan(25);
  const relations = page.getByRole('region', { name: 'Catalog relations' });
  await expect(relations).toContainText('Data warehouse');
  await expectAccessible(page);
  await page.getByRole('radio', { name: '2 hops' }).click();
  await expect
    .poll(async () => (await graphSize(page)).nodes)
    .toBeGreaterThan(near.nodes);
});

test('a neighbour that is pressed tells what it is', async ({ page }) => {
  await openAsGuest(page, '/catalog/default/component/fulfilment/event-mesh');
  await graphSize(page);
  await pressInGraph(
    page,
    idOf('eventing.knative.dev', 'Broker', 'shop', 'orders'),
  );
  await expect(
    page
      .getByRole('region', { name: 'orders', exact: true })
      .getByRole('heading', { name: 'orders' }),
  ).toBeVisible();
});

test('the tab of an entity without resources says which label was looked for', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/gift-cards/event-mesh');
  await expect(
    page.getByText('backstage.io/kubernetes-id=gift-cards'),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the card counts what comes and goes and leads to the tab', async ({
  page,
}) => {
  await openAsGuest(page, '/catalog/default/component/fulfilment');
  const link = page.getByRole('link', { name: 'Open the event mesh' });
  await expect(page.getByText('Events in')).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/component\/fulfilment\/event-mesh/);
  await graphSize(page);
});
