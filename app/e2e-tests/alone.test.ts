import { followGraph, graphSize } from './drawnGraph';
import { expect, test } from './fixtures';

// `npm run dev`: the dev server and recorded scenarios, without a backend and a cluster.
test.use({ knownErrors: [/findDOMNode is deprecated/] });

test.beforeEach(({ page }) => followGraph(page));

test('the plugin without an app draws and lists the shop, and the mesh of an entity', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/event-mesh\/graph/);
  expect((await graphSize(page)).nodes).toBeGreaterThan(40);
  await page.getByRole('tab', { name: 'Resources' }).click();
  await expect(
    page.getByRole('grid').getByRole('row', { name: /pay-refunds/ }),
  ).toContainText('Not ready');
  await page.goto('/catalog/default/component/fulfilment/event-mesh');
  const receives = page.getByRole('region', { name: 'Receives' });
  expect((await graphSize(receives)).nodes).toBeGreaterThan(3);
});

test('each scenario in the URL is a cluster of its own', async ({ page }) => {
  await page.goto('/event-mesh/resources?scenario=east,west');
  for (const cluster of ['east', 'west']) {
    await expect(
      page
        .getByRole('grid')
        .getByRole('row')
        .filter({ hasText: 'Broker' })
        .filter({ hasText: cluster })
        .first(),
    ).toBeVisible();
  }
});
