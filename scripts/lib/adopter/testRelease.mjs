import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runToLog } from '../children.mjs';
import { ClearError } from '../clearError.mjs';
import { root } from '../paths.mjs';
import { createAdopter, useWhatWasAdded } from './createAdopter.mjs';
import { cloneName, installCommands } from './documented.mjs';
import { doubledPackages, readLock } from './lockFile.mjs';

const minutes = 60_000;

/**
 * The checks of one release of Backstage, in order: an app is created, Event Mesh is added to it as
 * docs/install.md says, and the app is checked, built and opened. A check throws where it fails.
 *
 * `folder` is where the app is made, `port` where it is served; `open` serves a built app there and looks at it.
 */
export function checksOf(release, { folder, port, open }) {
  const app = join(folder, 'app-of-others');
  const lock = () => readFileSync(join(app, 'yarn.lock'), 'utf8');
  const run = (title, command, args, cwd = app) =>
    runToLog(
      title,
      { name: `adopter-${release}`, command, args, cwd, env: envOf(port) },
      10 * minutes,
    );
  const build = () =>
    run(
      'building the app',
      join(app, 'node_modules/.bin/backstage-cli'),
      ['package', 'build', '--config', '../../app-config.yaml'],
      join(app, 'packages/app'),
    );
  let before = [];
  return [
    {
      title: 'is made, without Event Mesh',
      async run() {
        await createAdopter(app, release);
        const clone = join(folder, cloneName);
        if (!existsSync(clone)) symlinkSync(root, clone);
        // Its lock file is what decides; its packages are brought with those that are added.
        await run('locking the app', 'yarn', [
          'install',
          '--mode=update-lockfile',
        ]);
        before = doubledPackages(lock());
        if (release !== 'newest') requireRelease(release, lock());
      },
    },
    {
      title: 'adds the packages by the documented commands',
      async run() {
        const commands = ['set -e', ...installCommands()].join('\n');
        await run('adding the packages', 'bash', ['-c', commands]);
        useWhatWasAdded(app);
      },
    },
    {
      title: 'has no package of Backstage twice because of that',
      async run() {
        const doubled = doubledPackages(lock()).filter(
          line => !before.includes(line),
        );
        if (doubled.length > 0) throw new ClearError(doubled.join('; '));
      },
    },
    {
      title: 'checks its types, those of libraries included',
      run: () =>
        run('checking the types', join(app, 'node_modules/.bin/tsc'), [
          '--skipLibCheck',
          'false',
          '--incremental',
          'false',
        ]),
    },
    { title: 'builds', run: build },
    {
      title: 'shows the page, its sub-pages, the tab and the card',
      run: () => open(join(app, 'packages/app/dist')),
    },
  ];
}

const envOf = port => ({
  // In CI yarn would refuse to write a lock file.
  YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  YARN_ENABLE_PROGRESS_BARS: 'false',
  APP_CONFIG_app_baseUrl: JSON.stringify(`http://localhost:${port}`),
  APP_CONFIG_backend_baseUrl: JSON.stringify(`http://localhost:${port}`),
});

function requireRelease(release, lock) {
  const wanted = readLock(readFileSync(join(root, 'yarn.lock'), 'utf8'));
  const others = [...readLock(lock).versions]
    .filter(([name]) => name.startsWith('@backstage/'))
    .filter(([name, found]) =>
      found.some(version => !wanted.versions.get(name)?.includes(version)),
    )
    .map(([name, found]) => `${name} ${found.join(' and ')}`);
  if (others.length > 0) {
    throw new ClearError(`not of Backstage ${release}: ${others.join(', ')}`);
  }
}
