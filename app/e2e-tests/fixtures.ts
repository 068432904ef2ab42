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
  /** Errors in the console that the tests of a file put up with: those of a development build of the shell. */
  knownErrors: RegExp[];
};

type Fixtures = {
  /** The cluster behind Backstage's proxy; started before and ended after each test. */
  cluster: DemoCluster;
  /** Declares requests that this test makes fail, so that the browser's own words about them are no error. */
  expectFailedRequests: (url: RegExp) => void;
};

function scenarioOf(name: string): Scenario {
  const folder = (scenario: string) => path.join(SCENARIOS, scenario);
  if (name === 'hostile') return hostileScenario(folder('shop'));
  return readScenario(name.startsWith('generated:') ? name : folder(name));
}

/** A test with a cluster of its own that any error in the browser's console fails. */
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
