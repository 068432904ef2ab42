import { Page } from '@playwright/test';
import { drawnPlaces, followGraph, graphSize } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';
import { html, script } from './hostileScenario';

test.use({ scenario: 'hostile' });

/** Fails if any text ran, became an element, or became a link with a script. */
async function expectHarmless(page: Page) {
  const found = await page.evaluate(() => ({
    ran: 'hacked' in window,
    made: document.querySelectorAll('img[src="x"], [onerror], [onload]').length,
    links: [...document.querySelectorAll('a[href], form[action], [src]')]
      .flatMap(element =>
        ['href', 'action', 'src'].map(name => element.getAttribute(name) ?? ''),
      )
      .filter(value => /^\s*(javascript|vbscript|data:text)/i.test(value)),
  }));
  expect(found).toEqual({ ran: false, made: 0, links: [] });
}

test.beforeEach(({ page }) => followGraph(page));

test('text from a cluster is never rendered as HTML, and never as a link that runs a script', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/resources');
  const rows = page.getByRole('grid', { name: 'Data table' }).getByRole('row');
  await expect(rows.filter({ hasText: html }).first()).toBeVisible();
  await expectHarmless(page);

  await page.goto('/event-mesh/graph?types=1');
  expect((await graphSize(page)).nodes).toBeGreaterThan(20);
  const { nodes, lines } = await drawnPlaces(page);
  await expectHarmless(page);
  const isBroker = (id: string) => /^shop\/[\w.]+\/Broker\//.test(id);
  const broker = Object.keys(nodes).find(isBroker)!;
  for (const id of [broker, lines[0]]) {
    await page.goto(`/event-mesh/graph?sel=${encodeURIComponent(id)}`);
    await expect(page.getByRole('heading', { name: html })).toBeVisible();
    await expect(page.getByText(html).first()).toBeVisible();
    await expectHarmless(page);
  }

  await page.goto(`/event-mesh/resources?find=kind:EventType&only=1`);
  await rows.nth(1).click();
  await expect(page).toHaveURL(/sel=/);
  await expect(page.getByText(script).first()).toBeVisible();
  await expect(page.getByRole('link', { name: script })).toHaveCount(0);
  await expectHarmless(page);
});
