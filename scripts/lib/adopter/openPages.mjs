import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { logs } from '../paths.mjs';

const seconds = 30;

const graph = page =>
  page
    .locator('[data-testid="event-mesh-graph"][data-rendered="true"]')
    .first();

// The content of each page for the recorded shop: names of resources and event types, independent of translations.
const pages = [
  { path: '/event-mesh', what: 'the graph', locate: graph },
  {
    path: '/event-mesh/resources',
    what: 'the row of pay-refunds',
    locate: page => page.getByRole('row', { name: /pay-refunds/ }).first(),
  },
  {
    path: '/event-mesh/event-types',
    what: 'com.example.order.placed',
    locate: page => page.getByText('com.example.order.placed').first(),
  },
  {
    path: '/event-mesh/findings',
    what: 'a finding about pay-refunds',
    locate: page => page.getByText('pay-refunds').first(),
  },
  {
    path: '/catalog/default/component/fulfilment',
    what: 'the card with an event type',
    locate: page =>
      page
        .getByTestId('event-mesh-root')
        .getByText('com.example.order.shipped')
        .first(),
  },
  {
    path: '/catalog/default/component/fulfilment/event-mesh',
    what: 'the graph in the tab',
    locate: graph,
  },
];

async function launchBrowser() {
  const { path: executablePath } = await findBrowser();
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function collectErrors(page) {
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  return errors;
}

/**
 * Signs in as a guest and waits for the navigation.
 *
 * A page that is left before the backend has answered forgets the guest: every later page is then the sign-in page.
 */
async function signIn(page, address, timeout) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Enter' }).click({ timeout });
  await page.locator('a[href="/event-mesh"]').first().waitFor({ timeout });
}

/**
 * Opens the pages of Event Mesh as a guest, one after the other, and returns what is wrong with each: what it does not show,
 * with a screenshot in the logs, and the errors in the console of the browser.
 */
export async function pageProblems(address, name) {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
    });
    const errors = collectErrors(page);
    const timeout = seconds * 1000;
    const problemsOf = async (path, what, open) => {
      const problems = [];
      try {
        await open();
      } catch (error) {
        const file = `${name}${path.replaceAll('/', '-')}.png`;
        await page.screenshot({ path: join(logs, file) });
        const [reason] = error.message.split('\n');
        problems.push(
          `${path} does not show ${what} (${reason}); see ${relative(
            process.cwd(),
            join(logs, file),
          )}`,
        );
      }
      return problems.concat(
        errors.splice(0).map(text => `${path}: error in the console: ${text}`),
      );
    };
    const problems = await problemsOf(
      '/',
      'Event Mesh in the navigation to a guest',
      () => signIn(page, address, timeout),
    );
    if (problems.length > 0) return problems;
    for (const { path, what, locate } of pages) {
      const found = await problemsOf(path, what, async () => {
        await page.goto(`${address}${path}`);
        await locate(page).waitFor({ timeout });
      });
      problems.push(...found);
    }
    return problems;
  } finally {
    await browser.close();
  }
}
