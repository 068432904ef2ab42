import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const recommend = 'shop/eventing.knative.dev/Trigger/shop/recommend';

test('choices add history entries, typing does not', async ({ page }) => {
  await openAsGuest(page, '/event-mesh/resources');
  const find = page.getByRole('combobox', { name: 'Find' });
  await find.pressSequentially('kind:Trigger');
  await expect(page).toHaveURL(/find=kind%3ATrigger/);
  await page.getByRole('button', { name: 'Issues' }).click();
  await page
    .getByRole('menuitemradio', { name: /^Unresolved references/ })
    .click();
  await expect(page).toHaveURL(/issue=unresolvedReference/);
  await page.goBack();
  await expect(page).not.toHaveURL(/issue=/);
  await expect(find).toHaveValue('kind:Trigger');
  await page.goForward();
  await expect(page).toHaveURL(/issue=unresolvedReference/);
  await expect(
    page.getByRole('row', { name: 'Issue: Unresolved references' }),
  ).toBeVisible();
});

test('a copied link restores the view with its selection', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAsGuest(
    page,
    `/event-mesh/graph?ns=shop&group=broker&sel=${encodeURIComponent(
      recommend,
    )}`,
  );
  await expect(
    page.getByRole('region', { name: 'recommend', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const { pathname, search } = new URL(link);
  expect(pathname).toBe('/event-mesh/graph');
  expect(search).toBe(
    `?v=1&ns=shop&group=broker&sel=${encodeURIComponent(recommend)}`,
  );
  await page.goto(link);
  await expect(
    page.getByRole('region', { name: 'recommend', exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: 'Namespace: shop' }),
  ).toBeVisible();
});

test('the tabs share filters', async ({ page }) => {
  await openAsGuest(page, '/event-mesh/graph?kind=Broker');
  await expect(page.getByRole('row', { name: 'Kind: Broker' })).toBeVisible();
  await page.getByRole('tab', { name: 'Resources' }).click();
  await expect(page).toHaveURL(/\/event-mesh\/resources\?.*kind=Broker/);
});

test('menus, help and details are accessible', async ({ page }) => {
  await openAsGuest(
    page,
    `/event-mesh/resources?find=order&sel=${encodeURIComponent(recommend)}`,
  );
  await expect(
    page.getByRole('region', { name: 'recommend', exact: true }),
  ).toBeVisible();
  await expectAccessible(page);
  for (const name of ['Filter', 'View', 'Search syntax']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
  }
});

test('on a narrow screen the list comes first and no content is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openAsGuest(
    page,
    '/event-mesh/graph?find=name:recommend%20kind:Trigger',
  );
  const list = page.getByRole('region', {
    name: 'Event mesh resources',
  });
  const graph = page.getByRole('region', {
    name: 'Event mesh graph',
  });
  await expect(list).toBeVisible();
  const [above, below] = [await list.boundingBox(), await graph.boundingBox()];
  expect(above!.y).toBeLessThan(below!.y);
  await expectAccessible(page);
  await list.getByRole('row', { name: /^recommend\s*Trigger/ }).click();
  await expect(
    page.getByRole('heading', { name: 'recommend', exact: true }),
  ).toBeFocused();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
