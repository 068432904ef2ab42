import { pageViolations } from './accessibility';
import { expect, openAsGuest, test } from './fixtures';
import shellViolations from './shellViolations.json';

// Accepted violations outside of the plugin must be those of the shell: each occurs on a page without the plugin. The
// list may only shrink.
test('each accepted violation is one of the shell, and their number does not grow', async ({
  page,
}) => {
  await openAsGuest(page, '/settings');
  await expect(page.getByRole('tab', { name: 'General' })).toBeVisible();
  await expect(page.getByTestId('event-mesh-root')).toHaveCount(0);
  const wide = await pageViolations(page);
  // The menu of a narrow window is a link without a name to the current page.
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(page.getByTestId('mobile-sidebar-root')).toBeVisible();
  const seen = [...wide, ...(await pageViolations(page))];
  for (const forgiven of shellViolations) {
    expect(seen).toContainEqual(expect.objectContaining(forgiven));
  }
  expect(shellViolations.length).toBeLessThanOrEqual(4);
});
