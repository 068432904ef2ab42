import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildApp } from './buildApp.mjs';
import { ClearError } from './clearError.mjs';
import { jestCounts, nodeCounts, playwrightCounts } from './counts.mjs';
import { setPacked } from './pack.mjs';
import { packPackage, published } from './packages.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const results = join(root, '.cache', 'results');
const jestReport = join(results, 'jest.json');
const playwrightReport = join(results, 'playwright.json');

const emptyReport = path => {
  mkdirSync(results, { recursive: true });
  rmSync(path, { force: true });
};

const readReport = path => JSON.parse(readFileSync(path, 'utf8'));

// Node 20 knows no patterns of test files.
const scriptTests = readdirSync(join(root, 'scripts'), { recursive: true })
  .filter(path => path.endsWith('.test.mjs'))
  .map(path => join('scripts', path));

/** Returns the environment for the browser tests: a browser, the built app, and a file for the report. */
async function prepareBrowser() {
  emptyReport(playwrightReport);
  const browser = await findBrowser();
  say(`browser: ${browser.version} (${browser.path})`);
  await buildApp();
  return {
    CI: '1',
    EVENT_MESH_CHROMIUM: browser.path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    FORCE_COLOR: '0',
  };
}

/** Packs the published packages, and throws for their problems in another app. */
async function checkArchives() {
  const packed = [];
  for (const folder of published) packed.push(await packPackage(folder));
  // It imports tools, which need the dependencies.
  const { checkPacked } = await import('./checkPacked.mjs');
  const problems = await checkPacked(packed);
  if (problems.length > 0) throw new ClearError(problems.join('\n'));
  setPacked();
}

/**
 * All checks of `npm test`, in order: the commands of a step run one after another until one fails. `needs` are the steps whose
 * output a step reads, `prepare` returns the environment of its commands, `readCounts(output)` the counts of its tests.
 */
export const steps = [
  { id: 'types', title: 'types', commands: [['tsc']] },
  {
    id: 'pure',
    title: 'the common package without DOM and Node',
    commands: [
      ['tsc', '--noEmit', '-p', 'plugins/event-mesh-common/tsconfig.pure.json'],
    ],
  },
  {
    id: 'api',
    title: 'API reports',
    commands: [['yarn', 'build:api-reports', '--ci']],
  },
  {
    id: 'lint',
    title: 'lint',
    commands: [
      ['backstage-cli', 'repo', 'lint', '--max-warnings', '0'],
      ['eslint', '--max-warnings', '0', '--ext', '.mjs,.cjs', 'scripts'],
    ],
  },
  {
    id: 'unused',
    title: 'unused files, exports and dependencies',
    commands: [['knip', '--no-progress']],
  },
  { id: 'format', title: 'format', commands: [['prettier', '--check', '.']] },
  {
    id: 'scripts',
    title: 'tests of the scripts and of the rules of the repository',
    commands: [['node', '--test', '--test-reporter=spec', ...scriptTests]],
    readCounts: nodeCounts,
  },
  {
    id: 'unit',
    title: 'unit tests',
    minutes: 30,
    prepare: () => {
      emptyReport(jestReport);
      return { CI: '1' };
    },
    commands: [
      [
        'backstage-cli',
        'repo',
        'test',
        '--passWithNoTests',
        '--json',
        `--outputFile=${jestReport}`,
      ],
    ],
    readCounts: () => jestCounts(readReport(jestReport)),
  },
  {
    id: 'build',
    title: 'package builds',
    needs: ['types'],
    commands: [['backstage-cli', 'repo', 'build']],
  },
  {
    id: 'manifests',
    title: 'package.json files as Backstage wants them',
    commands: [['backstage-cli', 'repo', 'fix', '--publish', '--check']],
  },
  {
    id: 'pack',
    title: 'packed packages',
    needs: ['types', 'build'],
    commands: [],
    prepare: checkArchives,
  },
  {
    id: 'config',
    title: 'configuration against its schema',
    commands: [['backstage-cli', 'config:check', '--strict']],
  },
  {
    id: 'cluster',
    title: 'the demo cluster against a real API server',
    minutes: 5,
    cwd: join(root, 'cluster-tests'),
    commands: [
      [
        'node',
        '--import',
        'tsx',
        '--test',
        // Backstage keeps timers after its end.
        '--test-force-exit',
        '--test-reporter=spec',
        'src/cluster.test.ts',
      ],
    ],
    readCounts: nodeCounts,
  },
  {
    id: 'browser',
    title: 'browser tests',
    minutes: 35,
    prepare: prepareBrowser,
    commands: [['playwright', 'test', '--reporter=list,json']],
    readCounts: () => playwrightCounts(readReport(playwrightReport)),
  },
];

/** Returns the steps of `--only a,b`, with those that they need, in order; throws for an unknown name. */
export function chooseSteps(all, only) {
  if (!only) return all;
  const byId = new Map(all.map(step => [step.id, step]));
  const wanted = new Set();
  for (const id of only.split(',')) {
    const step = byId.get(id.trim());
    if (!step) {
      throw new ClearError(
        `there is no step ${id}; there are ${[...byId.keys()].join(', ')}`,
      );
    }
    for (const name of [...(step.needs ?? []), step.id]) wanted.add(name);
  }
  return all.filter(step => wanted.has(step.id));
}
