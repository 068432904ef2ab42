import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backendProcess, demoClusterProcess } from '../backend.mjs';
import { bootstrap } from '../bootstrap.mjs';
import { endAll, endOnSignals, startChild } from '../children.mjs';
import { ClearError } from '../clearError.mjs';
import { failWhenOneEnds } from '../failWhenOneEnds.mjs';
import { packAll } from '../pack.mjs';
import { root } from '../paths.mjs';
import { freePorts } from '../ports.mjs';
import { complain, formatDuration, say } from '../say.mjs';
import { waitFor } from '../waitFor.mjs';
import { serveApp } from './serveApp.mjs';
import { checksOf } from './testRelease.mjs';

const help = `npm run test:backstage -- RELEASE ...

Adds the packed packages to an app of somebody else, as docs/install.md says, and opens it in a browser.

  RELEASE  1.55 (the release of this repository), newest (what the registry has today)
  --keep   leaves the apps where they were made
  --help   this text
`;

async function startBackend() {
  const [port, cluster, controlPort] = await freePorts(3);
  const started = [
    demoClusterProcess({
      port: cluster,
      controlPort,
      scenario: join(root, 'scenarios/shop'),
    }),
    backendProcess({
      port,
      configs: [],
      cwd: root,
      env: { DEMO_CLUSTER_URL: `http://127.0.0.1:${cluster}` },
    }),
  ].map(startChild);
  const death = failWhenOneEnds(started);
  // Later failures show as pages without data.
  death.catch(() => undefined);
  await Promise.race([
    waitFor(`http://localhost:${port}/.backstage/health/v1/readiness`, {
      seconds: 180,
      what: 'the backend',
    }),
    death,
  ]);
  return port;
}

async function testRelease(release, folder, backendPort) {
  const [port] = await freePorts(1);
  const open = async dist => {
    const close = await serveApp({ dist, port, backendPort });
    try {
      const { pageProblems } = await import('./openPages.mjs');
      const problems = await pageProblems(
        `http://localhost:${port}`,
        `adopter-${release}`,
      );
      if (problems.length > 0) throw new ClearError(problems.join('\n'));
    } finally {
      close();
    }
  };
  let passed = 0;
  for (const check of checksOf(release, { folder, port, open })) {
    const start = Date.now();
    const line = (mark, rest = '') =>
      say(
        `${mark} an app of Backstage ${release} ${
          check.title
        }${rest} (${formatDuration(Date.now() - start)})`,
      );
    try {
      await check.run();
      line('ok');
      passed += 1;
    } catch (error) {
      line('FAILED', `: ${error.message}`);
      if (!(error instanceof ClearError)) complain(error.stack);
      // The later checks depend on it.
      return { passed, failed: 1 };
    }
  }
  return { passed, failed: 0 };
}

/** `npm run test:backstage`: its last line is the sum, as that of `npm test`. */
export async function testAdopters(argv) {
  const releases = argv.filter(arg => !arg.startsWith('--'));
  if (argv.includes('--help') || releases.length === 0) {
    process.stdout.write(help);
    return;
  }
  endOnSignals({ code: 130 });
  const sum = { passed: 0, failed: 0 };
  const folder = mkdtempSync(join(tmpdir(), 'event-mesh-adopters-'));
  try {
    await bootstrap();
    await packAll();
    const backendPort = await startBackend();
    for (const release of releases) {
      const { passed, failed } = await testRelease(
        release,
        join(folder, release),
        backendPort,
      );
      sum.passed += passed;
      sum.failed += failed;
    }
  } catch (error) {
    complain(error instanceof ClearError ? error.message : error.stack);
    sum.failed += 1;
  } finally {
    if (argv.includes('--keep')) say(`the apps are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  if (sum.failed > 0) process.exitCode = 1;
  await endAll();
  process.exit();
}
