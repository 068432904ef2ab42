import { readFile } from 'node:fs/promises';
import { Page } from '@playwright/test';
import { graphSize } from './drawnGraph';
import { expect, expectAccessible, openAsGuest, test } from './fixtures';

const graph = '/event-mesh/graph';

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** Records violations of the Content Security Policy on every later page. */
async function recordViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener('securitypolicyviolation', event =>
      window.policyViolations?.push(
        `${event.effectiveDirective} ${event.blockedURI}`,
      ),
    );
  });
}

async function choose(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
}

async function save(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    choose(page, format),
  ]);
  return readFile(await file.path());
}

/** Returns width and height of a PNG image from its header. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** Returns the number of colors in an image, sampled from one pixel in a hundred. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async bytes => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 400) {
        colours.add(data[i] * 65536 + data[i + 1] * 256 + data[i + 2]);
      }
      return colours.size;
    },
    [...png],
  );
}

test('the graph is saved as a PNG image under the default Content Security Policy of Backstage', async ({
  page,
}, testInfo) => {
  await recordViolations(page);
  const document = page.waitForResponse(
    response => response.request().resourceType() === 'document',
  );
  await openAsGuest(page, graph);
  const policy = (await (await document).allHeaders())[
    'content-security-policy'
  ];
  expect(policy.split(';')).toContain("img-src 'self' data:");
  await graphSize(page);
  const svg = (await save(page, 'SVG image')).toString('utf8');
  const [, width, height] = /<svg [^>]*width="(\S+)" height="(\S+)"/.exec(svg)!;
  const png = await save(page, 'PNG image');
  await testInfo.attach('event-mesh.png', { body: png });
  const size = sizeOf(png);
  expect(Math.abs(size.width - 2 * Number(width))).toBeLessThan(2);
  // Text widths are measured here and estimated there, so the legends may differ by some rows.
  expect(Math.abs(size.height - 2 * Number(height))).toBeLessThan(150);
  expect(await coloursOf(page, png)).toBeGreaterThan(20);
  await expect(page.getByText('Saved as event-mesh.png')).toBeAttached();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
});

test('an SVG image loads no fonts, images or scripts', async ({ page }) => {
  await openAsGuest(page, graph);
  await graphSize(page);
  const svg = (await save(page, 'SVG image')).toString('utf8');
  expect(svg).toContain('</svg>');
  expect(svg).not.toMatch(
    /<(image|script|style|foreignObject|use)\b|href=|url\(/,
  );
});

const fails = (page: Page) =>
  page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error('downloads are off');
    };
  });

test('a failed export of the graph is reported on the page with its cause', async ({
  page,
}) => {
  await openAsGuest(page, graph);
  await graphSize(page);
  await fails(page);
  const alert = page.getByRole('alert');
  for (const [format, file] of [
    ['PNG image', 'event-mesh.png'],
    ['SVG image', 'event-mesh.svg'],
    ['Mermaid flowchart', 'event-mesh.mmd'],
    ['JSON', 'event-mesh.json'],
    ['CSV', 'event-mesh.csv'],
  ]) {
    await choose(page, format);
    await expect(alert).toContainText(`${file} was not saved`);
    await expect(alert).toContainText('Cause: downloads are off');
  }
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = done => done(null);
  });
  await choose(page, 'PNG image');
  await expect(alert).toContainText('The browser cannot draw an image of');
  await page.screenshot({ path: '.cache/screenshots/export-failed.png' });
  await expectAccessible(page);
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);
});

test('a failed export of the findings is reported on the page with its cause', async ({
  page,
}) => {
  await openAsGuest(page, '/event-mesh/findings');
  await expect(page.getByRole('article').first()).toBeVisible();
  await fails(page);
  const alert = page.getByRole('alert');
  for (const [format, file] of [
    ['SARIF', 'event-mesh-findings.sarif'],
    ['JSON', 'event-mesh-findings.json'],
    ['CSV', 'event-mesh-findings.csv'],
  ]) {
    await choose(page, format);
    await expect(alert).toContainText(`${file} was not saved`);
    await expect(alert).toContainText('Cause: downloads are off');
  }
  await page.screenshot({
    path: '.cache/screenshots/findings-export-failed.png',
  });
  await expectAccessible(page);
});
