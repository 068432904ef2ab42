import { followGraph, graphSize } from './drawnGraph';
import { configure } from './configure';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

test.beforeEach(({ page }) => followGraph(page));

test('a cluster with proxyPath is read without the Kubernetes plugin', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (/^\/api\/(kubernetes|proxy)\//.test(pathname)) {
      asked.push(`${request.method()} ${pathname.split('/')[2]}`);
    }
  });
  await openAsGuest(page, '/event-mesh/graph');
  expect((await graphSize(page)).nodes).toBeGreaterThan(40);
  expect(new Set(asked)).toEqual(new Set(['GET proxy']));
});

test('a cluster without proxyPath reports the missing Kubernetes plugin of the app, not of the backend', async ({
  page,
}) => {
  await configure(page, { clusters: [{ name: 'shop', title: 'Shop' }] });
  await openAsGuest(page, '/event-mesh/graph');
  const report = page.getByRole('status', {
    name: 'Load report',
  });
  await expect(report).toContainText(
    'Failed to load ShopThis Backstage app has no Kubernetes plugin. Add @backstage/plugin-kubernetes to the app, or set proxyPath',
  );
  await expect(
    page.getByRole('heading', { name: 'No Kubernetes plugin in this app' }),
  ).toBeVisible();
  await expect(page.getByText(/backend/)).toHaveCount(0);
  await page.screenshot({ path: '.cache/screenshots/no-plugin.png' });
  await expectAccessible(page);
});

test('an app without the Kubernetes plugin and without clusters explains how to add either', async ({
  page,
}) => {
  await configure(page, { clusters: null });
  await openAsGuest(page, '/event-mesh/graph');
  await expect(
    page.getByRole('heading', { name: 'No Kubernetes plugin in this app' }),
  ).toBeVisible();
  await expect(page.getByText(/backend/)).toHaveCount(0);
});
