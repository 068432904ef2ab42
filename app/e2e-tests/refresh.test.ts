import { Page } from '@playwright/test';
import { configure } from './configure';
import { drawnPlaces, followGraph, graphSize, idOf } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';
import { followRequests, kindOf, pass } from './followRequests';

const trigger = (namespace: string, name: string) =>
  idOf('eventing.knative.dev', 'Trigger', namespace, name);
const settlements = idOf(
  'eventing.knative.dev',
  'Broker',
  'payments',
  'settlements',
);
const orders = idOf('eventing.knative.dev', 'Broker', 'shop', 'orders');

/** Makes the page believe that another tab, or this one, is in front. */
async function setHidden(page: Page, isHidden: boolean) {
  await page.evaluate(hidden => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
    Object.defineProperty(document, 'hidden', {
      configurable: true,
      get: () => hidden,
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

test.beforeEach(async ({ page }) => {
  // The fake clock must not make requests time out.
  await configure(page, { refresh: { deadlineSeconds: 600 } });
  await page.clock.install();
  await followGraph(page);
});

test('a change appears automatically, is marked, and moves no remaining node', async ({
  page,
  cluster,
}) => {
  const { nextRound } = followRequests(page);
  const selected = encodeURIComponent(orders);
  await openAsGuest(page, `/event-mesh/graph?sel=${selected}`);
  await graphSize(page);
  const panel = page.getByRole('region', { name: 'orders', exact: true });
  const conditions = panel.getByText('TriggerChannelReady');
  await expect(conditions).toBeVisible();
  const scrolled = await panel.evaluate(element => {
    element.scrollTop = 120;
    return element.scrollTop;
  });
  expect(scrolled).toBeGreaterThan(0);
  const before = await drawnPlaces(page);
  const stays = (after: typeof before, gone: readonly string[] = []) => {
    expect(after.view).toEqual(before.view);
    for (const [id, place] of Object.entries(before.nodes)) {
      expect(after.nodes[id], id).toEqual(
        gone.includes(id) ? undefined : place,
      );
    }
  };

  const recent = page.getByRole('button', { name: /^\d+ changes?$/ });
  await expect(recent).toHaveCount(0);
  cluster.control.step('20-new-trigger');
  await nextRound();
  await expect(recent).toBeVisible();
  const more = await drawnPlaces(page);
  stays(more);
  expect(before.lines).not.toContain(trigger('payments', 'close-books'));
  expect(more.lines).toContain(trigger('payments', 'close-books'));
  await expect(conditions).toBeVisible();
  expect(await panel.evaluate(element => element.scrollTop)).toBe(scrolled);
  await expect(page).toHaveURL(/sel=/);

  cluster.control.step('30-broker-deleted');
  await nextRound();
  await recent.click();
  const lines = page.getByRole('listitem');
  await expect(
    lines.filter({ hasText: /new.*Trigger payments\/close-books/ }),
  ).toHaveCount(1);
  await expect(
    lines.filter({ hasText: /removed.*Broker payments\/settlements/ }),
  ).toHaveCount(1);
  await expect(lines.filter({ hasText: 'changed' })).not.toHaveCount(0);
  // The references to the deleted broker keep its position as a placeholder; its possible producers and its dead letter
  // sink disappear with it.
  stays(await drawnPlaces(page), [
    `producers:${settlements}`,
    idOf('', 'Service', 'payments', 'dead-settlements'),
  ]);

  // The marks of changes expire.
  await page.keyboard.press('Escape');
  await nextRound(121);
  await expect(recent).toHaveCount(0);
});

test('the list keeps its selection and scroll position while resources change', async ({
  page,
  cluster,
}) => {
  const { nextRound } = followRequests(page);
  await page.setViewportSize({ width: 1280, height: 700 });
  cluster.control.step('10-subscriber-recovers');
  await openAsGuest(page, '/event-mesh/resources');
  const rows = page.getByRole('grid', { name: 'Data table' }).getByRole('row');
  await rows.filter({ hasText: 'recommend' }).first().click();
  const open = page.getByRole('heading', { name: 'recommend', exact: true });
  await expect(open).toBeVisible();
  const row = page.locator('[role=row][aria-selected=true]');
  const place = () =>
    row.evaluate(element => Math.round(element.getBoundingClientRect().y));
  const before = await place();
  const { top, moved } = await row.evaluate(element => {
    let box: Element | null = element;
    while (box && box.scrollHeight <= box.clientHeight + 200) {
      box = box.parentElement;
    }
    const start = box?.scrollTop ?? 0;
    box?.scrollBy(0, 90);
    return { top: start, moved: (box?.scrollTop ?? 0) - start };
  });
  expect(moved, `from ${top}`).toBe(90);
  expect(await place()).toBe(before - 90);
  cluster.control.step('20-new-trigger');
  await nextRound();
  await expect(
    page.getByRole('button', { name: /^\d+ changes?$/ }),
  ).toBeVisible();
  await expect(open).toBeVisible();
  // The Trigger is ready, so it sorts below, and the button for the changes has reserved space.
  expect(await place()).toBe(before - 90);
});

test('auto-refresh pauses in a hidden tab and on request, and the page shows the correct age', async ({
  page,
}) => {
  const { asked, settle, nextRound } = followRequests(page);
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  await settle();
  asked.splice(0);

  await setHidden(page, true);
  await pass(page, 95);
  await expect(page.getByText('Last updated 1 min ago')).toBeVisible();
  expect(asked).toEqual([]);
  await setHidden(page, false);
  await expect(page.getByText(/^Last updated \d+ s ago$/)).toBeVisible();
  expect(asked).not.toEqual([]);
  await settle();

  await page.getByRole('button', { name: 'Pause auto-refresh' }).click();
  asked.splice(0);
  await pass(page, 3 * 60 + 5);
  await expect(page.getByText('Paused, last updated 3 min ago')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(
    page.getByText(/^Paused, last updated \d+ s ago$/),
  ).toBeVisible();
  expect(asked).not.toEqual([]);
  await settle();
  await page.getByRole('button', { name: 'Resume auto-refresh' }).click();
  await nextRound();
});

test('a failing cluster is polled with backoff, shows its age, and recovers automatically', async ({
  page,
  cluster,
  expectFailedRequests,
}) => {
  expectFailedRequests(/\/api\/kubernetes\/proxy\//);
  const { asked, settle } = followRequests(page);
  await openAsGuest(page, '/event-mesh/graph');
  const before = await graphSize(page);
  await settle();
  await cluster.control.down();
  await pass(page, 31);
  await expect(
    page.getByText('Showing the last successfully loaded data.'),
  ).toBeVisible();
  await settle();
  asked.splice(0);
  // The delay is a minute plus up to a quarter of it, not half a minute as before.
  await pass(page, 45);
  await settle();
  expect(asked).toEqual([]);
  await expect(page.getByText('Last updated 1 min ago')).toBeVisible();
  await pass(page, 35);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await settle();
  asked.splice(0);
  await pass(page, 100);
  await settle();
  expect(asked).toEqual([]);
  expect(await graphSize(page)).toEqual(before);
  await cluster.control.up();
  await pass(page, 60);
  await expect(page.getByText(/^Last updated \d+ s ago$/)).toBeVisible();
  expect(await graphSize(page)).toEqual(before);
});

test.describe('a mesh of a thousand triggers', () => {
  test.use({ scenario: 'generated:1000' });

  const doubles = (kinds: readonly string[]) =>
    kinds.filter((kind, i) => kinds.indexOf(kind) !== i);

  test('a refresh without changes sends one small request per kind and keeps the layout; an expired watch causes a relist', async ({
    page,
    cluster,
    expectFailedRequests,
  }) => {
    expectFailedRequests(/watch=1/);
    const { nextRound, settle } = followRequests(page);
    await openAsGuest(page, '/event-mesh/graph');
    await graphSize(page);
    await settle();
    const followed: string[] = [];
    page.on('response', async response => {
      const { length } = await response.body();
      if (response.url().includes('watch=1')) {
        followed.push(`${kindOf(response.url())} ${length}`);
      }
    });
    const before = await drawnPlaces(page);
    await page.evaluate(() => {
      window.drawnGraph!.on('position add remove data', () => {
        document.body.dataset.touched = 'true';
      });
    });
    const first = await nextRound();
    expect(doubles(first.map(kindOf))).toEqual([]);
    // Lists that are long in items or bytes are watched, and each watch returns no events.
    expect(followed.sort()).toEqual([
      'brokers 0',
      'deployments 0',
      'eventtypes 0',
      'inmemorychannels 0',
      'services 0',
      'sinkbindings 0',
      'subscriptions 0',
      'triggers 0',
    ]);

    const path = '/triggers\\?watch=1';
    cluster.control.addFaults([
      { match: { path }, kind: 'status', value: 410, times: 1 },
    ]);
    const second = await nextRound();
    expect(new Set(doubles(second.map(kindOf)))).toEqual(new Set(['triggers']));
    await expect(page.locator('body')).not.toHaveAttribute('data-touched');
    expect(await drawnPlaces(page)).toEqual(before);
  });
});
