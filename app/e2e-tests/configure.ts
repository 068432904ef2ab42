import { Page } from '@playwright/test';

/** Opens every later page as if `eventMesh` of the app configuration had these values too. */
export async function configure(
  page: Page,
  eventMesh: Readonly<Record<string, unknown>>,
): Promise<void> {
  const more = JSON.stringify({ context: 'test', data: { eventMesh } });
  await page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const html = await response.text();
    // The backend writes a list of configurations into the page; the last one takes effect.
    const body = html.replace(
      /(<script type="backstage\.io\/config">[^]*?\])(\s*<\/script>)/,
      (_, configs: string, end: string) =>
        `${configs.slice(0, -1)}, ${more}]${end}`,
    );
    await route.fulfill({ response, body });
  });
}
