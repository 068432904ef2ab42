import { followGraph, graphSize } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';

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
