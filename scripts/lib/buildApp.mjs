import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToLog } from './children.mjs';
import { fingerprint, isDone, setDone } from './fingerprint.mjs';
import { root, stamps } from './paths.mjs';
import { formatDuration, say } from './say.mjs';

const inputs = [
  'yarn.lock',
  'package.json',
  'app-config.yaml',
  'app',
  'plugins/event-mesh',
  'plugins/event-mesh-common',
];

/** Returns whether a change of the file can change the built app. */
export function isAppInput(path) {
  return !/\.(test|md)\b|\/(e2e-tests|dev|__testUtils__|__goldens__|__snapshots__|coverage|test-results)\//.test(
    path,
  );
}

/** Builds app/dist, which the backend serves, unless it is up to date. */
export async function buildApp() {
  const stamp = join(stamps, 'app-built');
  const wanted = fingerprint(inputs, { root, isWanted: isAppInput });
  if (existsSync(join(root, 'app/dist/index.html')) && isDone(stamp, wanted)) {
    return;
  }
  say('building the app (about a minute)');
  const start = Date.now();
  await runToLog('building the app', {
    name: 'app-build',
    command: join(root, 'node_modules/.bin/backstage-cli'),
    args: ['package', 'build'],
    cwd: join(root, 'app'),
  });
  setDone(stamp, wanted);
  say(`the app is built (${formatDuration(Date.now() - start)})`);
}
