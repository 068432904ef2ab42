import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { runToLog } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';

/** Returns `4.18.1` of `yarn@4.18.1+sha...`, the `packageManager` of package.json. */
export function yarnVersion(packageManager) {
  const match = /^yarn@([0-9]+\.[0-9]+\.[0-9]+[^+]*)/.exec(
    packageManager ?? '',
  );
  if (!match) {
    throw new ClearError(
      `package.json should name yarn and its version in packageManager, not ${packageManager}`,
    );
  }
  return match[1];
}

/**
 * Installs the yarn of package.json into .cache/yarn, through npm.
 *
 * Returns its script and a folder to put first in PATH, for tools that call `yarn` themselves.
 */
export async function bringYarn(say) {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const version = yarnVersion(packageManager);
  const folder = join(root, '.cache', 'yarn', version);
  const script = join(folder, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js');
  if (!existsSync(script)) {
    say(`fetching yarn ${version} through npm`);
    mkdirSync(folder, { recursive: true });
    // Without a package.json of its own npm would look for one in the folders above.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await runToLog('fetching yarn', {
      name: 'yarn',
      command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
      args: [
        'install',
        '--no-audit',
        '--no-fund',
        '--no-package-lock',
        `@yarnpkg/cli-dist@${version}`,
      ],
      cwd: folder,
    });
  }
  const bin = join(folder, 'bin');
  const shim = join(bin, 'yarn');
  if (!existsSync(shim)) {
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      shim,
      '#!/bin/sh\nexec node "$(dirname "$0")/../node_modules/@yarnpkg/cli-dist/bin/yarn.js" "$@"\n',
    );
    chmodSync(shim, 0o755);
  }
  return { script, bin };
}
