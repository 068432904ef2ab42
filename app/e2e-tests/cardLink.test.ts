import { Page } from '@playwright/test';
import { followGraph, graphSize } from './drawnGraph';
import { expect, openAsGuest, test } from './fixtures';

const entity = '/catalog/default/component/fulfilment';

type Extensions = readonly (string | Readonly<Record<string, unknown>>)[];

/** Opens every later page as if `app.extensions` of the app configuration had this value. */
async function configureExtensions(
  page: Page,
  extensions: Extensions,
): Promise<void> {
  const usual: Extensions = [
    { 'page:catalog': { config: { path: '/' } } },
    { 'entity-content:kubernetes/kubernetes': false },
  ];
  const data = { app: { extensions: [...usual, ...extensions] } };
  await page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const html = await response.text();
    // The last configuration in the page takes effect.
    const body = html.replace(
      /(<script type="backstage\.io\/config">[^]*?)\](\s*<\/script>)/,
      (_, configs: string, end: string) =>
        `${configs}, ${JSON.stringify({ context: 'test', data })}]${end}`,
    );
    await route.fulfill({ response, body });
  });
}

const openMesh = (page: Page) =>
  page.getByRole('link', { name: 'Open event mesh' }).click();

test('the card links to the tab at its configured path', async ({ page }) => {
  await configureExtensions(page, [
    { 'entity-content:event-mesh': { config: { path: '/events' } } },
  ]);
  await openAsGuest(page, entity);
  await openMesh(page);
  await expect(page).toHaveURL(/\/component\/fulfilment\/events$/);
  await expect(page.getByRole('region', { name: 'Receives' })).toBeVisible();
});

for (const [where, extension] of [
  ['the app has no tab', { 'entity-content:event-mesh': false }],
  [
    'the tab is not for the entity',
    { 'entity-content:event-mesh': { config: { filter: { kind: 'API' } } } },
  ],
] as const) {
  test(`the card links to the page where ${where}`, async ({ page }) => {
    await followGraph(page);
    await configureExtensions(page, [extension]);
    await openAsGuest(page, entity);
    await expect(page.getByText('Incoming paths')).toBeVisible();
    await openMesh(page);
    await expect(page).toHaveURL(/\/event-mesh\/graph\?v=1&sel=.*fulfilment/);
    expect((await graphSize(page)).nodes).toBeGreaterThan(10);
  });
}
