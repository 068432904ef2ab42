import { chromium, expect } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

const graph = page => page.getByTestId('event-mesh-graph').first();

// The content of each page for the recorded shop: names of resources and event types, independent of translations.
const pages = [
  {
    path: '/event-mesh',
    isDrawn: page =>
      expect(graph(page)).toHaveAttribute('data-rendered', 'true'),
  },
  {
    path: '/event-mesh/resources',
    isDrawn: page =>
      expect(
        page.getByRole('row', { name: /pay-refunds/ }).first(),
      ).toBeVisible(),
  },
  {
    path: '/event-mesh/event-types',
    isDrawn: page =>
      expect(page.getByText('com.example.order.placed').first()).toBeVisible(),
  },
  {
    path: '/event-mesh/findings',
    isDrawn: page =>
      expect(page.getByText('pay-refunds').first()).toBeVisible(),
  },
  {
    path: '/catalog/default/component/fulfilment/event-mesh',
    isDrawn: page =>
      expect(graph(page)).toHaveAttribute('data-rendered', 'true'),
  },
  {
    path: '/catalog/default/component/fulfilment',
    isDrawn: page =>
      expect(
        page.locator('a[href$="/component/fulfilment/event-mesh"]').first(),
      ).toBeVisible(),
  },
];

/** Opens an app as a guest and returns a function that opens paths in it, and one that closes it. */
async function openBrowser(address) {
  const { path: executablePath } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
  });
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Enter' }).click();
  return { page, errors, close: () => browser.close() };
}

/** Opens the pages of Event Mesh one after the other; describes the problems of each. */
export async function pageProblems(address) {
  const { page, errors, close } = await openBrowser(address);
  const problems = [];
  try {
    for (const { path, isDrawn } of pages) {
      await page.goto(`${address}${path}`);
      try {
        await isDrawn(page);
      } catch (error) {
        problems.push(`${path} shows nothing of the mesh: ${error.message}`);
      }
      problems.push(...errors.splice(0).map(text => `${path}: ${text}`));
    }
  } finally {
    await close();
  }
  return problems;
}
