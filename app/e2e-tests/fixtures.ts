import path from 'node:path';
import { expect, Page, test as base } from '@playwright/test';
import {
  createDemoCluster,
  DemoCluster,
  readScenario,
  Scenario,
} from 'demo-cluster';
import { hostileScenario } from './hostileScenario';
import { ports } from './ports';

const SCENARIOS = path.resolve(__dirname, '../../scenarios');

type Options = {
  /** Folder of scenarios/ that the cluster serves, `generated:<triggers>`, or `hostile`. */
  scenario: string;
  /** Console errors that the tests of a file accept: those of a development build of the shell. */
  knownErrors: RegExp[];
};

type Fixtures = {
  /** The cluster behind Backstage's proxy; started before and stopped after each test. */
  cluster: DemoCluster;
  /** Declares requests that this test makes fail, so the browser's console errors about them are accepted. */
  expectFailedRequests: (url: RegExp) => void;
};

function scenarioOf(name: string): Scenario {
  const folder = (scenario: string) => path.join(SCENARIOS, scenario);
  if (name === 'hostile') return hostileScenario(folder('shop'));
  return readScenario(name.startsWith('generated:') ? name : folder(name));
}

/** A test with its own cluster; any error in the browser console fails it. */
export const test = base.extend<Options & Fixtures>({
  scenario: ['shop', { option: true }],
  knownErrors: [[], { option: true }],

  cluster: [
    async ({ scenario }, use) => {
      const cluster = createDemoCluster({
        scenario: scenarioOf(scenario),
      });
      await cluster.listen(ports.cluster);
      await use(cluster);
      await cluster.close();
    },
    { auto: true },
  ],

  expectFailedRequests: [
    async ({ page, knownErrors }, use) => {
      const declared: RegExp[] = [];
      const failed = new Set<RegExp>();
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(String(error)));
      page.on('console', message => {
        if (
          message.type() !== 'error' ||
          knownErrors.some(known => known.test(message.text()))
        ) {
          return;
        }
        const expected = message.text().startsWith('Failed to load resource')
          ? declared.filter(url => url.test(message.location().url))
          : [];
        expected.forEach(url => failed.add(url));
        if (expected.length === 0) {
          errors.push(`${message.text()} (${message.location().url})`);
        }
      });
      await use(url => {
        declared.push(url);
      });
      expect(errors, 'errors in the browser console').toEqual([]);
      expect(
        declared.filter(url => !failed.has(url)).map(String),
        'requests that were declared to fail and did not',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
export { expectAccessible } from './accessibility';

/** Opens a path as a guest. */
export async function openAsGuest(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Enter' }).click();
}
