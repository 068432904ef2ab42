import { Page, Request } from '@playwright/test';
import { configure } from './configure';
import { followGraph, graphSize } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';

const isOurs = (request: Request) =>
  /\/api\/(kubernetes|proxy)\//.test(request.url());
const isWatch = (request: Request) => /[?&]watch=/.test(request.url());

/** Records all requests of a page to clusters, and how many run at once. */
function followTraffic(page: Page) {
  const lines: string[] = [];
  const running = new Set<Request>();
  const most = { requests: 0, watches: 0 };
  page.on('request', request => {
    if (!isOurs(request)) return;
    const { pathname } = new URL(request.url());
    lines.push(`${request.method()} ${pathname}`);
    running.add(request);
    most.requests = Math.max(most.requests, running.size);
    most.watches = Math.max(most.watches, [...running].filter(isWatch).length);
  });
  page.on('requestfinished', request => running.delete(request));
  page.on('requestfailed', request => running.delete(request));
  return { lines, most };
}

test.describe('three clusters with long lists, which are watched', () => {
  test.use({ scenario: 'generated:150' });

  test('the page sends only GET requests to two routes, at most four at once and one watch over all clusters', async ({
    page,
    cluster,
  }) => {
    test.setTimeout(180_000);
    await followGraph(page);
    await page.clock.install();
    await configure(page, {
      refresh: { deadlineSeconds: 600 },
      clusters: [{ name: 'shop' }, { name: 'far' }, { name: 'near' }],
    });
    cluster.control.addFaults([
      { match: { path: '\\?limit=' }, kind: 'latency', value: 30 },
    ]);
    const { lines, most } = followTraffic(page);
    await openAsGuest(page, '/event-mesh/graph');
    await graphSize(page);
    const watches = () =>
      cluster.control.requests().filter(({ url }) => /watch=1/.test(url));
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await expect.poll(() => watches().length).toBeGreaterThan(5);
    await page.clock.fastForward(31_000);
    await page.getByRole('tab', { name: 'Resources' }).click();
    await page
      .getByRole('grid', { name: 'Data table' })
      .getByRole('row')
      .nth(3)
      .click();
    await expect(page).toHaveURL(/sel=/);
    await page.goto('/catalog/default/component/fulfilment/event-mesh');
    await expect(page.getByTestId('event-mesh-root').first()).toBeVisible();

    const routes = new Set(
      lines.map(line => line.replace(/(\/kubernetes\/proxy\/).*/, '$1')),
    );
    expect([...routes].sort()).toEqual([
      'GET /api/kubernetes/clusters',
      'GET /api/kubernetes/proxy/',
    ]);
    // One page, and another after a reload.
    const asked = lines.filter(line => line.endsWith('/clusters'));
    expect(asked).toHaveLength(2);
    expect(lines.filter(line => /secrets|configmaps|pods/.test(line))).toEqual(
      [],
    );
    expect(most).toEqual({ requests: 4, watches: 1 });
    const methods = cluster.control.requests().map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });
});

test('a cluster that never responds does not exhaust the browser connections', async ({
  page,
  cluster,
}) => {
  await followGraph(page);
  await configure(page, { refresh: { deadlineSeconds: 1 } });
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  cluster.control.addFaults([{ match: { path: '.' }, kind: 'hang' }]);
  const again = page
    .getByRole('button', { name: 'Refresh', exact: true })
    .first();
  const hung = () =>
    cluster.control.requests().filter(({ status }) => status === 0).length;
  // More than the connections of a browser.
  for (let more = 1; more <= 7; more += 1) {
    await again.click();
    await expect.poll(hung).toBeGreaterThanOrEqual(more);
    await expect(page.getByText('The request timed out.')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Catalog' }).first().click();
  await expect(page.getByText('Gift cards').first()).toBeVisible();
});
