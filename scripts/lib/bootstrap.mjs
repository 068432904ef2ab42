import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCaptured, runToLog } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { fingerprint, isDone, setDone } from './fingerprint.mjs';
import { nodeHeaders } from './nodeHeaders.mjs';
import { root, stamps } from './paths.mjs';
import { formatDuration, say } from './say.mjs';
import { bringYarn } from './yarn.mjs';

function manifests() {
  const plugins = readdirSync(join(root, 'plugins')).map(
    name => `plugins/${name}`,
  );
  return readdirSync(root)
    .concat(plugins)
    .map(folder => `${folder}/package.json`)
    .filter(path => existsSync(join(root, path)));
}

/** Returns whether the only native dependency loads in this Node. */
async function databaseLoads() {
  const { end } = await runCaptured({
    name: 'better-sqlite3',
    command: process.execPath,
    args: ['-e', "new (require('better-sqlite3'))(':memory:')"],
    cwd: join(root, 'backend'),
  });
  return end.code === 0;
}

/**
 * Installs yarn and the dependencies, unless they are up to date.
 *
 * Sets PATH of this process so that tools find this yarn and the workspace's own binaries.
 */
export async function bootstrap({ tell = say } = {}) {
  const yarn = await bringYarn(tell);
  process.env.PATH = [
    yarn.bin,
    join(root, 'node_modules', '.bin'),
    process.env.PATH,
  ].join(delimiter);
  const stamp = join(stamps, 'installed');
  const wanted = fingerprint(
    ['yarn.lock', '.yarnrc.yml', 'package.json', ...manifests()],
    {
      root,
      extra: `${process.version} ${process.platform} ${process.arch}`,
    },
  );
  if (isDone(stamp, wanted)) return;
  tell(
    existsSync(join(root, 'node_modules', '.yarn-state.yml'))
      ? 'bringing the dependencies up to date'
      : 'installing the dependencies (a few minutes the first time)',
  );
  const start = Date.now();
  const runYarn = (title, name, ...args) =>
    runToLog(title, {
      name,
      command: process.execPath,
      args: [yarn.script, ...args],
      env: {
        ...nodeHeaders(process, process.env),
        YARN_ENABLE_PROGRESS_BARS: 'false',
      },
    });
  await runYarn(
    'installing the dependencies',
    'install',
    'install',
    '--immutable',
  );
  if (!(await databaseLoads())) {
    // Yarn does not notice that what it has built was built for another Node.
    tell('building better-sqlite3 for this Node');
    await runYarn(
      'building better-sqlite3',
      'rebuild',
      'rebuild',
      'better-sqlite3',
    );
    if (!(await databaseLoads())) {
      throw new ClearError(
        `better-sqlite3 was built but does not load with Node ${process.versions.node}; see .cache/logs/better-sqlite3.log and rebuild.log`,
      );
    }
  }
  setDone(stamp, wanted);
  tell(`dependencies are there (${formatDuration(Date.now() - start)})`);
}
