import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, Page, test as base } from '@playwright/test';
import { createDemoCluster, DemoCluster, loadWorld } from 'demo-cluster';

/** The port that the tests' app-config names as the cluster's. */
const CLUSTER_PORT = 7177;
const SCENARIOS = path.resolve(__dirname, '../../scenarios');

type Options = {
  /** Folder of scenarios/ that the cluster serves. */
  world: string;
};

type Fixtures = {
  /** The cluster behind Backstage's proxy; started before and ended after each test. */
  cluster: DemoCluster;
  /** Declares requests that this test makes fail, so that the browser's own words about them are no error. */
  expectFailedRequests: (url: RegExp) => void;
};

/** A test with a cluster of its own that any error in the browser's console fails. */
export const test = base.extend<Options & Fixtures>({
  world: ['shop', { option: true }],

  cluster: [
    async ({ world }, use) => {
      const cluster = createDemoCluster({
        world: await loadWorld(path.join(SCENARIOS, world)),
      });
      await cluster.listen(CLUSTER_PORT);
      await use(cluster);
      await cluster.close();
    },
    { auto: true },
  ],

  expectFailedRequests: [
    async ({ page }, use) => {
      const declared: RegExp[] = [];
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => {
        const failedRequest =
          message.text().startsWith('Failed to load resource') &&
          declared.some(url => url.test(message.location().url));
        if (message.type() === 'error' && !failedRequest) {
          errors.push(`${message.text()} (${message.location().url})`);
        }
      });
      await use(url => {
        declared.push(url);
      });
      expect(errors, 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a path as a guest. */
export async function openAsGuest(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
}

/** Fails on any accessibility violation inside our own root elements. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('[data-testid="event-mesh-root"]')
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(node => node.html),
    })),
  ).toEqual([]);
}
