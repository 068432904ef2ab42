import path from 'node:path';
import { Page } from '@playwright/test';
import { followGraph, graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

// The screenshots are kept for visual review; all that can be asserted automatically is asserted here.
const folder = path.resolve(__dirname, '../../.cache/screenshots');

const listSize = (page: Page) =>
  expect(
    page.getByRole('grid', { name: 'Data table' }).getByRole('row').nth(5),
  ).toBeVisible();

async function tabSize(page: Page) {
  for (const name of ['Receives', 'Sends', 'Failed deliveries']) {
    await graphSize(page.getByRole('region', { name }));
  }
  await expect(
    page.getByRole('region', { name: 'Catalog relations' }),
  ).toContainText('Data warehouse');
}

const surfaces = [
  { name: 'graph', url: '/event-mesh/graph', whole: graphSize },
  { name: 'resources', url: '/event-mesh/resources', whole: listSize },
  {
    name: 'entity',
    url: '/catalog/default/component/fulfilment/event-mesh',
    whole: tabSize,
  },
];
const looks = [
  { look: '', theme: 'light', width: 1440 },
  { look: '-dark', theme: 'dark', width: 1440 },
  { look: '-narrow', theme: 'light', width: 640 },
];

test.beforeEach(({ page }) => followGraph(page));

for (const { name, url, whole } of surfaces) {
  for (const { look, theme, width } of looks) {
    test(`${name}${look} is accessible and fits into the window`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(
        chosen => window.localStorage.setItem('theme', chosen),
        theme,
      );
      await openAsGuest(page, url);
      await whole(page);
      await expect(page.locator('body')).toHaveAttribute(
        'data-theme-mode',
        theme,
      );
      await page.screenshot({ path: path.join(folder, `${name}${look}.png`) });
      await expectAccessible(page);
      const needed = await page.evaluate(
        () => document.documentElement.scrollWidth,
      );
      expect(needed).toBeLessThanOrEqual(width);
    });
  }
}
