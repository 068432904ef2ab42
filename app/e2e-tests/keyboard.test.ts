import { AxeBuilder } from '@axe-core/playwright';
import { Page } from '@playwright/test';
import { followGraph, graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

test.beforeEach(({ page }) => followGraph(page));

/** Returns the name of the focused element as a screen reader announces it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Presses a key until the name of the focused element begins with a text. */
async function pressUntil(page: Page, key: string, text: string) {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused(page)).startsWith(text)) {
      return;
    }
    await page.keyboard.press(key);
  }
  expect(await focused(page)).toMatch(text);
}

async function tabIntoGraph(page: Page) {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const isIn = await page.evaluate(
      () => document.activeElement?.hasAttribute('data-stop') ?? false,
    );
    if (isIn) {
      return;
    }
  }
  throw new Error('no Tab leads into the graph');
}

/** Returns whether the focused element is in the viewport of the graph. */
function isFocusInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const id = (document.activeElement as HTMLElement).dataset.stop ?? '';
    const element = window.drawnGraph!.$id(id);
    const { x, y } = element.isNode()
      ? element.renderedPosition()
      : element.renderedMidpoint();
    const { clientWidth, clientHeight } = document.querySelector(
      '[data-testid="event-mesh-graph"]',
    )!;
    return x > 0 && x < clientWidth && y > 0 && y < clientHeight;
  });
}

test('the graph can be navigated, opened and left by keyboard alone', async ({
  page,
}) => {
  test.slow();
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);

  // One tab stop leads into the graph, at the first source.
  await tabIntoGraph(page);
  expect(await focused(page)).toMatch(/, 1 of \d+$/);

  // Down the column to a source, over its edge into the broker.
  await pressUntil(page, 'ArrowDown', 'PingSource nightly');
  expect(await isFocusInView(page)).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(
    /^Sink nightly \(dev.knative.sources.ping\), Ready, from PingSource nightly, to Broker orders, 1 of 1$/,
  );
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Broker orders, Ready/);

  // Through the triggers of the broker: each of them is reachable.
  await page.keyboard.press('ArrowRight');
  await pressUntil(page, 'ArrowUp', 'Trigger');
  await page.keyboard.press('Home');
  const said = new Set<string>();
  for (;;) {
    const text = await focused(page);
    if (said.has(text)) {
      break;
    }
    said.add(text);
    expect(await isFocusInView(page)).toBe(true);
    await page.keyboard.press('ArrowDown');
  }
  const names = [...said].map(text => text.split(/[,(]/)[0].trim());
  expect(names).toContain('Trigger pay-refunds');
  expect(names).toContain('Trigger fraud-check');
  expect(said.size).toBeGreaterThan(15);

  // A trigger's details open with Enter; Escape returns the focus to the trigger.
  await page.keyboard.press('Home');
  await pressUntil(page, 'ArrowDown', 'Trigger pay-refunds');
  expect(await focused(page)).toMatch(
    /^Trigger pay-refunds, Not ready, filter .*, from Broker orders, to Service refunds, \d+ of \d+$/,
  );
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'pay-refunds' }),
  ).toBeFocused();
  await expect(
    page.getByText(/^Selected: Trigger pay-refunds, Not ready/),
  ).toHaveAttribute('aria-live', 'polite');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^Trigger pay-refunds/);

  // On to the placeholder, back over the same edge, and from the edge to its broker.
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Service refunds, Not found/);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^Trigger pay-refunds/);
  await page.keyboard.press('ArrowLeft');
  expect(await focused(page)).toMatch(/^Broker orders/);

  // Zoom, and the shortcut of the find field.
  const zoom = () => page.evaluate(() => window.drawnGraph!.zoom());
  const before = await zoom();
  await page.keyboard.press('+');
  expect(await zoom()).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await zoom()).toBeLessThan(before);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused();

  // Tab returns to the last position, and one more Tab leaves the graph.
  await tabIntoGraph(page);
  expect(await focused(page)).toMatch(/^Broker orders/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeFocused();
});

test('the graph is usable with forced colors, in a narrow window and with reduced motion', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openAsGuest(page, '/event-mesh/graph');
  await graphSize(page);
  const { violations } = await new AxeBuilder({ page })
    .include('[data-testid="event-mesh-root"]')
    .analyze();
  expect(violations).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  await graphSize(page);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  expect(isTooWide).toBe(false);
  const sizes = await page
    .getByRole('group', { name: 'Graph controls', exact: true })
    .getByRole('button')
    .evaluateAll(buttons =>
      buttons.map(button => button.getBoundingClientRect()),
    );
  sizes.forEach(({ width, height }) => {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(24);
  });
});
