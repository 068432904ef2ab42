import { rmSync, writeFileSync } from 'node:fs';
import { Page, Route } from '@playwright/test';
import { DemoCluster, Fault } from 'demo-cluster';
import { configure } from './configure';
import { followGraph, graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';
import { deniedFile } from './ports';

const PROXY = /\/api\/kubernetes\/proxy\//;
const everything = { path: '.' };

const allow = () => rmSync(deniedFile, { force: true });
const deny = (...names: string[]) =>
  writeFileSync(deniedFile, names.join('\n'));

test.beforeEach(async ({ page }) => {
  allow();
  await followGraph(page);
});

test.afterAll(allow);

const againOf = (page: Page) =>
  page.getByRole('button', { name: 'Refresh', exact: true }).first();
const reportOf = (page: Page) =>
  page.getByRole('status', { name: 'Load report' });

/** Replaces the response by one that the backend or the network might return. */
function replaceResponse(page: Page, answer: (route: Route) => Promise<void>) {
  return page.route(PROXY, answer);
}

const backstageError = (status: number, name: string, message: string) => ({
  status,
  contentType: 'application/json',
  body: JSON.stringify({
    error: { name, message },
    request: { method: 'GET', url: '/proxy/apis' },
    response: { statusCode: status },
  }),
});

type Shape = {
  readonly shape: string;
  readonly says: string;
  /** The data is hidden, since the user may not see it any more. */
  readonly isOver?: true;
  readonly make: (given: {
    readonly page: Page;
    readonly cluster: DemoCluster;
  }) => unknown;
};

const shapes: readonly Shape[] = [
  {
    shape: 'an expired Backstage session',
    says: 'Your Backstage session has expired. Sign in again.',
    // The real backend refuses this token.
    make: ({ page }) =>
      replaceResponse(page, route =>
        route.continue({
          headers: {
            ...route.request().headers(),
            authorization: 'Bearer over',
          },
        }),
      ),
  },
  {
    shape: 'a missing Backstage permission',
    says: 'Backstage does not allow you to use its Kubernetes proxy.',
    isOver: true,
    make: () => deny('kubernetes.proxy'),
  },
  {
    shape: 'a starting backend',
    says: 'The Backstage backend is starting or stopping.',
    make: ({ page }) =>
      replaceResponse(page, route =>
        route.fulfill(
          backstageError(
            503,
            'ServiceUnavailableError',
            'Service has not started up yet',
          ),
        ),
      ),
  },
  {
    shape: 'rate limiting by Backstage',
    says: 'Too many requests.',
    make: ({ page }) =>
      replaceResponse(page, route =>
        route.fulfill({
          ...backstageError(429, 'Error', 'Too many requests'),
          headers: { 'retry-after': '1' },
        }),
      ),
  },
  {
    shape: 'a lost network',
    says: 'The request received no response.',
    make: ({ page }) =>
      replaceResponse(page, route => route.abort('connectionreset')),
  },
  {
    shape: 'a cluster that refuses connections',
    says: 'Backstage cannot reach the cluster.',
    make: ({ cluster }) => cluster.control.down(),
  },
  {
    shape: 'a cluster that resets connections',
    says: 'Backstage cannot reach the cluster.',
    make: ({ cluster }) =>
      cluster.control.addFaults([{ match: everything, kind: 'reset' }]),
  },
  {
    shape: 'a load balancer with an error page',
    says: 'Backstage cannot reach the cluster.',
    make: ({ cluster }) =>
      cluster.control.addFaults([
        { match: everything, kind: 'html', value: 502 },
      ]),
  },
  {
    shape: 'an expired cluster token',
    says: 'The cluster rejects the credentials of Backstage.',
    make: ({ cluster }) => cluster.control.setTokens([]),
  },
  {
    shape: 'rate limiting by the cluster',
    says: 'Too many requests.',
    make: ({ cluster }) =>
      cluster.control.addFaults([
        { match: everything, kind: 'status', value: 429, retryAfter: 1 },
      ]),
  },
  {
    shape: 'a sign-in page instead of the cluster',
    says: 'The response is not valid JSON, or it is truncated.',
    make: ({ cluster }) =>
      cluster.control.addFaults([{ match: everything, kind: 'html' }]),
  },
];

const silences: readonly Shape[] = [
  {
    shape: 'a cluster that never responds',
    says: 'The request timed out.',
    make: ({ cluster }) =>
      cluster.control.addFaults([{ match: everything, kind: 'hang' }]),
  },
  {
    shape: 'a cluster that fails during its response',
    says: 'The request timed out.',
    make: ({ cluster }) =>
      cluster.control.addFaults([{ match: everything, kind: 'cut' }]),
  },
];

for (const { many, shapes: all, deadlineSeconds } of [
  { many: 'each wrong response', shapes, deadlineSeconds: 60 },
  { many: 'each missing response', shapes: silences, deadlineSeconds: 6 },
]) {
  test(`${many} is reported with its cause, keeps cached data, and disappears on recovery`, async ({
    page,
    cluster,
    expectFailedRequests,
  }) => {
    test.setTimeout(180_000);
    await configure(page, { refresh: { deadlineSeconds } });
    if (all !== silences) expectFailedRequests(PROXY);
    await openAsGuest(page, '/event-mesh/graph');
    const before = await graphSize(page);
    const again = againOf(page);
    const report = reportOf(page);
    for (const { shape, says, isOver, make } of all) {
      await test.step(shape, async () => {
        await make({ page, cluster });
        await again.click();
        await expect(report).toContainText('Failed to load Shop (demo)');
        await expect(report).toContainText(says);
        await expect(page.getByText('127.0.0.1')).toHaveCount(0);
        if (isOver) {
          await expect(
            page.getByText('No permission in Backstage'),
          ).toBeVisible();
        } else {
          await expect(report).toContainText(
            'Showing the last successfully loaded data.',
          );
          expect(await graphSize(page)).toEqual(before);
        }
        await page.unroute(PROXY);
        allow();
        await cluster.control.reset();
        await again.click();
        await expect(report).toBeHidden();
        expect(await graphSize(page)).toEqual(before);
      });
    }
  });
}

// Faults of a single list while all others load.
const listFaults: readonly {
  readonly fault: string;
  readonly says: string;
  readonly state?: string;
  readonly make: Omit<Fault, 'match'>;
}[] = [
  {
    fault: 'a server error',
    says: 'The cluster returned an error.',
    make: { kind: 'status', value: 500 },
  },
  {
    fault: 'truncated JSON',
    says: 'The response is not valid JSON, or it is truncated.',
    make: { kind: 'truncate' },
  },
  {
    fault: 'text after the JSON',
    says: 'The response is not valid JSON, or it is truncated.',
    make: { kind: 'malformed' },
  },
  {
    fault: 'an empty response',
    says: 'The response is not valid JSON, or it is truncated.',
    make: { kind: 'empty' },
  },
  {
    fault: 'a redirect to a sign-in page',
    says: 'The request received no response.',
    make: { kind: 'redirect', value: '/login' },
  },
  {
    fault: 'an expired list',
    says: 'The list changed while it was loading.',
    make: { kind: 'status', value: 410 },
  },
  {
    fault: 'a removed RBAC rule',
    says: 'The cluster does not allow Backstage to read this kind.',
    state: 'Forbidden',
    make: { kind: 'status', value: 403 },
  },
];

test('one failed list is named with its reason, and the rest stays', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  test.setTimeout(120_000);
  expectFailedRequests(/sinkbindings/);
  expectFailedRequests(/\/login$/);
  await openAsGuest(page, '/event-mesh/graph');
  const before = await graphSize(page);
  const report = reportOf(page);
  for (const { fault, says, make, state } of listFaults) {
    await test.step(fault, async () => {
      cluster.control.addFaults([
        { match: { path: '/sinkbindings' }, ...make },
      ]);
      await againOf(page).click();
      await expect(report).toContainText('Shop (demo): failed to load 1 kind');
      await report.getByText('Affected kinds and reasons').click();
      const row = report.getByRole('row', { name: /SinkBinding/ });
      await expect(row).toContainText(says);
      await expect(row).toContainText(state ?? 'Stale');
      if (!state) expect(await graphSize(page)).toEqual(before);
      await cluster.control.reset();
      await againOf(page).click();
      await expect(report).toBeHidden();
      expect(await graphSize(page)).toEqual(before);
    });
  }
});

test('unreachable clusters are distinguished, and the readable one is complete', async ({
  page,
  expectFailedRequests,
}) => {
  expectFailedRequests(/\/api\/proxy\/nowhere\//);
  expectFailedRequests(/\/api\/proxy\/closed\//);
  expectFailedRequests(/\/api\/auth\/okta\//);
  await configure(page, {
    clusters: [
      { name: 'shop' },
      { name: 'misspelt', title: 'Misspelt' },
      { name: 'nowhere', title: 'Nowhere', proxyPath: '/nowhere' },
      { name: 'closed', title: 'Closed', proxyPath: '/closed' },
      { name: 'personal' },
    ],
  });
  await openAsGuest(page, '/event-mesh/graph');
  // Backstage asks for a sign-in on behalf of the personal cluster.
  await page.getByRole('button', { name: 'Reject All' }).click();
  expect((await graphSize(page)).nodes).toBeGreaterThan(40);
  const report = reportOf(page);
  for (const [title, says] of [
    ['Misspelt', 'Backstage does not know this cluster.'],
    ['Nowhere', 'The Backstage backend has no proxy at this address.'],
    ['Closed', 'Backstage cannot reach the cluster.'],
    ['Personal', 'The cluster requires a user token'],
  ]) {
    await expect(report).toContainText(`Failed to load ${title}${says}`);
  }
  await expect(report).toContainText(
    'names the cluster misspelt, which Backstage does not know',
  );
  await expect(page.getByText('127.0.0.1')).toHaveCount(0);
  await expectAccessible(page);
});

test('card and tab of an entity name who can grant the missing permission, and do not call the entity empty', async ({
  page,
  expectFailedRequests,
}) => {
  expectFailedRequests(PROXY);
  deny('kubernetes.proxy');
  const entity = '/catalog/default/component/fulfilment';
  await openAsGuest(page, entity);
  const surface = page.getByTestId('event-mesh-root');
  for (const name of ['card', 'tab']) {
    await test.step(name, async () => {
      await expect(surface).toContainText('No permission in Backstage');
      await expect(surface).toContainText(
        'A Backstage administrator can grant the permissions kubernetes.proxy and kubernetes.clusters.read.',
      );
      await expect(surface).not.toContainText('No resources found');
      await expect(surface).not.toContainText('cluster administrator');
      await page.screenshot({ path: `.cache/screenshots/denied-${name}.png` });
      await expectAccessible(page);
    });
    if (name === 'card') {
      await page.getByRole('link', { name: 'Open event mesh' }).click();
      await expect(page).toHaveURL(/\/fulfilment\/event-mesh/);
    }
  }
});

const CLUSTERS = /\/api\/kubernetes\/clusters$/;

for (const { shape, says, make, deadlineSeconds = 60 } of [
  {
    shape: 'a Kubernetes plugin that is not installed',
    says: 'The Backstage backend has no proxy at this address.',
    make: (page: Page) =>
      page.route(CLUSTERS, route => route.fulfill({ status: 404, body: '' })),
  },
  {
    shape: 'a missing permission to list clusters',
    says: 'Backstage does not allow you to use its Kubernetes proxy.',
    make: () => deny('kubernetes.clusters.read'),
  },
  {
    shape: 'a list of clusters that never arrives',
    says: 'The request timed out.',
    deadlineSeconds: 3,
    make: (page: Page) => page.route(CLUSTERS, () => {}),
  },
]) {
  test(`the page reports ${shape}`, async ({ page, expectFailedRequests }) => {
    if (deadlineSeconds === 60) expectFailedRequests(CLUSTERS);
    await configure(page, { refresh: { deadlineSeconds } });
    await make(page);
    await openAsGuest(page, '/event-mesh/graph');
    await expect(reportOf(page)).toContainText(
      `Could not list Kubernetes clusters${says}`,
    );
    await expect(page.getByTestId('event-mesh-graph')).toHaveCount(0);
    await expectAccessible(page);
  });
}

test.describe('a list of several pages', () => {
  test.use({ scenario: 'generated:700' });

  const later = { path: '/triggers\\?.*continue=' };
  const triggersOf = (page: Page) =>
    reportOf(page).getByRole('row', { name: /Trigger/ });

  test('an error on a later page keeps the loaded pages, and reports a partially loaded list', async ({
    page,
    cluster,
    expectFailedRequests,
  }) => {
    expectFailedRequests(/continue=/);
    cluster.control.addFaults([{ match: later, kind: 'status', value: 500 }]);
    await openAsGuest(page, '/event-mesh/resources?find=kind:Trigger&only=1');
    await reportOf(page).getByText('Affected kinds and reasons').click();
    await expect(triggersOf(page)).toContainText('Partially loaded');
    await expect(triggersOf(page)).toContainText(
      'The cluster returned an error.',
    );
    const found = page.getByText(/^\d+ of \d+$/).first();
    await expect(page.getByText('of 500')).toBeVisible();
    await expect(found).toBeVisible();
    cluster.control.clearFaults();
    await againOf(page).click();
    await expect(page.getByText('of 700')).toBeVisible();
    await expect(reportOf(page)).toBeHidden();
  });

  test('an expired continue token restarts the list once, without a report', async ({
    page,
    cluster,
    expectFailedRequests,
  }) => {
    expectFailedRequests(/continue=/);
    cluster.control.addFaults([
      { match: later, kind: 'status', value: 410, times: 1 },
    ]);
    await openAsGuest(page, '/event-mesh/resources?find=kind:Trigger&only=1');
    await expect(page.getByText('of 700')).toBeVisible();
    await expect(reportOf(page)).toBeHidden();
    const pages = cluster.control
      .requests()
      .filter(({ url }) => /\/triggers\?/.test(url) && !/watch=/.test(url))
      .map(({ status }) => status);
    expect(pages).toEqual([200, 410, 200, 200]);
  });
});
