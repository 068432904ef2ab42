import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findBrowser } from './browser.mjs';
import { buildApp } from './buildApp.mjs';
import { describeEnd, runCaptured } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { jestCounts, nodeCounts, playwrightCounts } from './counts.mjs';
import { setPacked } from './pack.mjs';
import { packPackage, published as plugins } from './packages.mjs';
import { logs, root } from './paths.mjs';
import { say } from './say.mjs';

const bin = name => join(root, 'node_modules/.bin', name);
const results = join(root, '.cache', 'results');

/** A step failed: `output` is all that its tool printed, which is shown below its line unless that was `echoed`. */
class StepFailure extends Error {
  constructor(message, { output = '', echoed = false, counts } = {}) {
    super(message);
    this.output = output;
    this.shown = echoed ? '' : output;
    this.counts = counts;
  }
}

async function run(name, command, args, { minutes = 10, ...options } = {}) {
  const { end, output } = await runCaptured(
    { name, command, args, ...options },
    minutes * 60_000,
  );
  if (end.code !== 0) {
    throw new StepFailure(
      `${
        end.late ? `took longer than ${minutes} min` : describeEnd(end)
      }; see ${relative(root, join(logs, `${name}.log`))}`,
      { output, echoed: options.echo },
    );
  }
  return output;
}

/** Runs a test command in sight of the person; `readCounts(output)` reads what it counted, whether it passed or not. */
async function runCounted({ name, command, args, ...options }, readCounts) {
  try {
    const output = await run(name, command, args, { ...options, echo: true });
    return { counts: readCounts(output) };
  } catch (error) {
    if (error instanceof StepFailure) {
      try {
        error.counts = readCounts(error.output);
      } catch {
        // It ended before it had counted: its output says why.
      }
    }
    throw error;
  }
}

const reportFile = name => {
  mkdirSync(results, { recursive: true });
  const path = join(results, `${name}.json`);
  rmSync(path, { force: true });
  return path;
};

const readReport = path => JSON.parse(readFileSync(path, 'utf8'));

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return entry.name.endsWith('.test.mjs') ? [path] : [];
  });
}

/** All checks of `npm test`, in order; `needs` are steps whose output a step reads. */
export const steps = [
  {
    id: 'types',
    title: 'types',
    run: () => run('types', bin('tsc'), []),
  },
  {
    id: 'pure',
    title: 'the common package without DOM and Node',
    run: () =>
      run('pure', bin('tsc'), [
        '--noEmit',
        '-p',
        'plugins/event-mesh-common/tsconfig.pure.json',
      ]),
  },
  {
    id: 'api',
    title: 'API reports',
    needs: ['types'],
    run: () => run('api', 'yarn', ['build:api-reports', '--ci']),
  },
  {
    id: 'lint',
    title: 'lint',
    run: async () => {
      await run('lint', bin('backstage-cli'), [
        'repo',
        'lint',
        '--max-warnings',
        '0',
      ]);
      await run('lint-scripts', bin('eslint'), [
        '--max-warnings',
        '0',
        '--ext',
        '.mjs,.cjs',
        'scripts',
      ]);
    },
  },
  {
    id: 'unused',
    title: 'unused files, exports and dependencies',
    run: () => run('unused', bin('knip'), ['--no-progress']),
  },
  {
    id: 'format',
    title: 'format',
    run: () => run('format', bin('prettier'), ['--check', '.']),
  },
  {
    id: 'scripts',
    title: 'tests of the scripts and of the house rules',
    run: () =>
      runCounted(
        {
          name: 'scripts',
          command: process.execPath,
          args: [
            '--test',
            '--test-reporter=spec',
            ...testFiles(join(root, 'scripts')),
          ],
        },
        nodeCounts,
      ),
  },
  {
    id: 'unit',
    title: 'unit tests',
    run: () => {
      const report = reportFile('jest');
      return runCounted(
        {
          name: 'unit',
          command: bin('backstage-cli'),
          args: [
            'repo',
            'test',
            '--passWithNoTests',
            '--json',
            `--outputFile=${report}`,
          ],
          env: { CI: '1' },
          minutes: 30,
        },
        () => jestCounts(readReport(report)),
      );
    },
  },
  {
    id: 'build',
    title: 'package builds',
    needs: ['types'],
    run: async () => {
      for (const plugin of plugins) {
        await run(
          `build-${plugin.split('/').pop()}`,
          bin('backstage-cli'),
          ['package', 'build'],
          { cwd: join(root, plugin) },
        );
      }
    },
  },
  {
    id: 'manifests',
    title: 'package.json files as Backstage wants them',
    run: () =>
      run('manifests', bin('backstage-cli'), [
        'repo',
        'fix',
        '--publish',
        '--check',
      ]),
  },
  {
    id: 'pack',
    title: 'packed packages',
    needs: ['types', 'build'],
    run: async () => {
      const packed = [];
      for (const plugin of plugins) packed.push(await packPackage(plugin));
      // It imports tools that are there only once the dependencies are.
      const { checkPacked } = await import('./checkPacked.mjs');
      const problems = await checkPacked(packed);
      if (problems.length > 0) {
        throw new StepFailure(`${problems.length} problems`, {
          output: problems.join('\n'),
        });
      }
      setPacked();
    },
  },
  {
    id: 'config',
    title: 'configuration against its schema',
    run: () =>
      run('config', bin('backstage-cli'), ['config:check', '--strict']),
  },
  {
    id: 'cluster',
    title: 'the demo cluster against a real API server',
    run: () =>
      runCounted(
        {
          name: 'cluster',
          command: process.execPath,
          args: [
            '--import',
            'tsx',
            '--test',
            // Backstage keeps timers after its end.
            '--test-force-exit',
            '--test-reporter=spec',
            'src/cluster.test.ts',
          ],
          cwd: join(root, 'cluster-tests'),
          minutes: 5,
        },
        nodeCounts,
      ),
  },
  {
    id: 'browser',
    title: 'browser tests',
    run: async () => {
      const browser = await findBrowser();
      say(`browser: ${browser.version} (${browser.path})`);
      await buildApp();
      const report = reportFile('playwright');
      return runCounted(
        {
          name: 'browser',
          command: bin('playwright'),
          args: ['test', '--reporter=list,json'],
          env: {
            CI: '1',
            EVENT_MESH_CHROMIUM: browser.path,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
            PLAYWRIGHT_JSON_OUTPUT_FILE: report,
            FORCE_COLOR: '0',
          },
          minutes: 35,
        },
        () => playwrightCounts(readReport(report)),
      );
    },
  },
];

/** The steps of `--only a,b`, with those that they need, in order; throws for a name that is none. */
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
