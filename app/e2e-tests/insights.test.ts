import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { Page } from '@playwright/test';
import { followGraph, graphSize, idOf } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const folder = path.resolve(__dirname, '../../.cache/screenshots');
const eventing = 'eventing.knative.dev';
const orders = idOf(eventing, 'Broker', 'shop', 'orders');
const orderPlaced = idOf(eventing, 'EventType', 'shop', 'order-placed');
const fulfilment = idOf('', 'Service', 'shop', 'fulfilment');
const clicks = idOf(
  'messaging.knative.dev',
  'InMemoryChannel',
  'analytics',
  'clicks',
);

const secret = 'nobody-else-may-see-this';
const event = {
  specversion: '1.0',
  id: '7',
  source: '/web',
  type: 'com.example.order.placed',
  amount: 2000,
  data: { secret },
};

/** Returns whether an element of the graph is dimmed; undefined if it is not drawn. */
function isPale(page: Page, id: string): Promise<boolean | undefined> {
  return page.evaluate(sought => {
    const element = window.drawnGraph?.$id(sought) as
      | { nonempty(): boolean; hasClass(name: string): boolean }
      | undefined;
    return element?.nonempty() ? element.hasClass('dim') : undefined;
  }, id);
}

const at = (tab: string, query: Readonly<Record<string, string>>) =>
  `/event-mesh/${tab}?${new URLSearchParams(query)}`;

test.beforeEach(({ page }) => followGraph(page));

test('a trace of an event type highlights its path, and each filter on it gives its reasons', async ({
  page,
}) => {
  await openAsGuest(page, at('graph', { trace: orderPlaced }));
  await graphSize(page);
  const panel = page.getByRole('region', { name: 'EventType order-placed' });
  await expect(panel.getByText(/Delivered to \d+ consumers\./)).toBeVisible();
  await expect.poll(() => isPale(page, orders)).toBe(false);
  await expect.poll(() => isPale(page, fulfilment)).toBe(false);
  await expect.poll(() => isPale(page, clicks)).toBe(true);

  await panel
    .getByRole('button', { name: 'Why? Filter of Trigger fulfil-orders' })
    .first()
    .click();
  await expect(panel).toContainText('Evaluated for brokers of class');
  await expect(panel.getByText('deciding condition').first()).toBeVisible();
  await page.screenshot({ path: path.join(folder, 'trace.png') });
  await expectAccessible(page);

  await panel.getByText('Show path only').click();
  await expect(page).toHaveURL(/pathonly=1/);
  await expect.poll(() => isPale(page, clicks)).toBe(undefined);
  await panel.getByRole('radio', { name: 'Upstream' }).click();
  await expect(page).toHaveURL(/tracedir=upstream/);
});

test('a pasted event shows which triggers it matches, and its data stays in the page', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sent: string[] = [];
  page.on('request', request =>
    sent.push(`${request.url()} ${request.postData() ?? ''}`),
  );
  await openAsGuest(page, at('graph', { panel: 'test', entry: orders }));
  await graphSize(page);
  const panel = page.getByRole('region', { name: 'Broker orders' });
  const field = panel.getByRole('textbox', { name: 'CloudEvent' });

  await field.fill('{"specversion":"0.3","id":"7","type":"x","Amount":1}');
  const problems = panel.getByRole('status', {
    name: 'Event validation',
  });
  await expect(problems).toContainText('specversion must be 1.0, not 0.3.');
  await expect(problems).toContainText('use amount instead of Amount');
  await expect(problems).toContainText('The attribute source is required.');
  await expectAccessible(page);

  await field.fill(JSON.stringify(event));
  await expect(panel.getByText(/of \d+ triggers match\./)).toBeVisible();
  const fraud = panel
    .getByRole('listitem')
    .filter({ hasText: 'delivered by Trigger fraud-check' })
    .last();
  await expect(fraud).toContainText('Matches');
  await expect.poll(() => isPale(page, clicks)).toBe(true);
  await panel
    .getByRole('button', { name: /triggers do not match/ })
    .last()
    .click();
  await panel
    .getByRole('button', { name: 'Why? Filter of Trigger pay-refunds' })
    .last()
    .click();
  await expect(panel.getByText('Does not match').first()).toBeVisible();
  await page.screenshot({ path: path.join(folder, 'test-event.png') });
  await expectAccessible(page);

  expect(page.url()).not.toMatch(/event=|secret|amount/);
  await panel.getByRole('button', { name: 'Copy link to this event' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.getAll('event')).toEqual([
    'amount:=2000',
    'id=7',
    'source=/web',
    'specversion=1.0',
    'type=com.example.order.placed',
  ]);
  expect(link).not.toContain(secret);
  await page.goto(link);
  await expect(panel.getByRole('textbox', { name: 'source' })).toHaveValue(
    '/web',
  );
  await expect(panel.getByText(/of \d+ triggers match\./)).toBeVisible();
  expect(sent.filter(request => request.includes(secret))).toEqual([]);
});

test('a finding opens the graph focused on its resources', async ({ page }) => {
  await openAsGuest(page, at('findings', { finding: 'subscriberNotFound' }));
  const list = page.getByRole('region', { name: 'Findings' });
  await expect(list.getByRole('article')).toHaveCount(1);
  await list.getByRole('link', { name: /^Show in graph/ }).click();
  await expect(page).toHaveURL(/\/graph\?v=1&about=subscriberNotFound/);
  const { nodes } = await graphSize(page);
  expect(nodes).toBeLessThan(10);
  const banner = page.getByRole('group', { name: 'Finding in the graph' });
  await expect(banner).toContainText('does not exist');
  await banner.getByRole('button', { name: 'Clear focus' }).click();
  await expect(page).not.toHaveURL(/about=/);
});

test('findings are exported as SARIF, JSON and CSV', async ({ page }) => {
  await openAsGuest(page, at('findings', { severity: 'error' }));
  let total = 0;
  await expect
    .poll(async () => {
      total = await page.getByRole('article').count();
      return total;
    })
    .toBeGreaterThan(1);
  const save = async (format: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: format }).click(),
    ]);
    return {
      name: file.suggestedFilename(),
      text: await readFile(await file.path(), 'utf8'),
    };
  };
  const sarif = await save('SARIF');
  expect(sarif.name).toBe('event-mesh-findings.sarif');
  const log = JSON.parse(sarif.text);
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0].results).toHaveLength(total);
  for (const { helpUri } of log.runs[0].tool.driver.rules) {
    expect(new URL(helpUri).pathname).toBe('/event-mesh/findings');
  }
  const json = await save('JSON');
  expect(JSON.parse(json.text).findings).toHaveLength(total);
  const csv = await save('CSV');
  expect(csv.text.trim().split('\r\n')).toHaveLength(total + 1);
});

for (const { name, url, shows } of [
  {
    name: 'findings',
    url: at('findings', { by: 'namespace', severity: 'error' }),
    shows: (page: Page) =>
      expect(page.getByRole('heading', { name: 'payments' })).toBeVisible(),
  },
  {
    name: 'event-types',
    url: at('event-types', {
      type: 'com.example.order.placed',
      typefind: 'order',
    }),
    shows: (page: Page) =>
      expect(
        page.getByRole('region', { name: 'com.example.order.placed' }),
      ).toContainText('via Trigger fulfil-orders'),
  },
]) {
  for (const { look, theme, width } of [
    { look: '', theme: 'light', width: 1440 },
    { look: '-dark', theme: 'dark', width: 1440 },
    { look: '-narrow', theme: 'light', width: 320 },
  ]) {
    test(`the URL restores ${name}${look}, which is accessible and fits into the window`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(
        chosen => window.localStorage.setItem('theme', chosen),
        theme,
      );
      await openAsGuest(page, url);
      await shows(page);
      await page.screenshot({ path: path.join(folder, `${name}${look}.png`) });
      if (width > 600) {
        await expectAccessible(page);
      } else {
        // The shell's navigation of narrow windows has links without names.
        const { violations } = await new AxeBuilder({ page })
          .include('[data-testid="event-mesh-root"]')
          .analyze();
        expect(violations).toEqual([]);
      }
      const needed = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(needed).toBeLessThanOrEqual(width);
    });
  }
}

test('traces, tests and findings are usable by keyboard alone', async ({
  page,
}) => {
  test.slow();
  const key = (name: string) => page.keyboard.press(name);
  await openAsGuest(page, '/event-mesh/event-types');
  const row = page.getByRole('row', { name: /com\.example\.order\.placed/ });
  await expect(row).toBeVisible();

  // From the registry to a trace.
  await row.focus();
  await key('Space');
  await expect(
    page.getByRole('heading', { name: 'com.example.order.placed' }),
  ).toBeFocused();
  const trace = page.getByRole('button', { name: 'Trace events' });
  await tabTo(page, 'Trace events');
  await expect(trace).toBeFocused();
  await key('Enter');
  const panel = page.getByRole('region', { name: 'EventType order-placed' });
  await expect(
    panel.getByRole('heading', { name: 'EventType order-placed' }),
  ).toBeFocused();

  // Opens the reasons of a verdict and returns.
  await tabTo(page, 'Why? Filter of Trigger fraud-check');
  await key('Enter');
  await expect(panel).toContainText('Depends on amount');
  await key('Escape');
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/trace=/);

  // From the toolbar to a test.
  await page
    .getByRole('button', { name: 'Trace and test', exact: true })
    .focus();
  await key('Enter');
  await key('ArrowDown');
  await key('Enter');
  await expect(page).toHaveURL(/panel=test/);
  await expect(
    page.getByRole('heading', { name: 'Event to test' }),
  ).toBeFocused();
  await key('Escape');

  // The findings, one severity of them, and the graph.
  await page.getByRole('tab', { name: 'Findings' }).focus();
  await key('Enter');
  await page.getByRole('button', { name: /^Errors/ }).focus();
  await key('Space');
  await expect(page).toHaveURL(/severity=error/);
  await tabTo(page, 'Show in graph: Broker not found');
  await key('Enter');
  await expect(page).toHaveURL(/about=brokerNotFound/);
});

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (found === name) {
      return;
    }
  }
  throw new Error(`no Tab leads to ${name}`);
}
