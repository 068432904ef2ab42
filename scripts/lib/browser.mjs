import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { runToLog } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Returns possible paths of Chromium and Chrome: all names in all folders of PATH, then the default paths. */
export function candidates(path) {
  const folders = path.split(delimiter).filter(Boolean);
  return [
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
    ...macApps,
  ];
}

/** Returns whether an os-release is of Debian, Ubuntu or a derivative. */
export function isDebian(osRelease) {
  const ids = /^ID(_LIKE)?=(.*)$/gm;
  return [...osRelease.matchAll(ids)].some(([, , value]) =>
    /\b(debian|ubuntu)\b/.test(value),
  );
}

async function versionOf(path) {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], {
      timeout: 20_000,
    });
    return /\b(Chromium|Chrome)\b.*\d/.test(stdout) ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

async function installed() {
  const named = process.env.EVENT_MESH_CHROMIUM;
  const places = named ? [named] : candidates(process.env.PATH ?? '');
  for (const path of places.filter(place => existsSync(place))) {
    // Ubuntu has a `chromium-browser` that only prints instructions: a browser prints its version.
    const version = await versionOf(path);
    if (version) return { path, version };
  }
  if (named) {
    throw new ClearError(`EVENT_MESH_CHROMIUM=${named} is not a browser`);
  }
  return undefined;
}

async function fromApt() {
  const isRoot = process.getuid?.() === 0;
  const osRelease = '/etc/os-release';
  if (
    !isRoot ||
    !existsSync(osRelease) ||
    !isDebian(readFileSync(osRelease, 'utf8'))
  ) {
    return undefined;
  }
  say('no browser is installed: running apt-get install chromium');
  try {
    await runToLog(
      'apt-get',
      {
        name: 'apt',
        command: 'sh',
        args: [
          '-c',
          'apt-get update && apt-get install -y --no-install-recommends chromium',
        ],
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
      600_000,
    );
  } catch (error) {
    say(error.message);
    return undefined;
  }
  return installed();
}

async function fromPlaywright() {
  const { chromium } = createRequire(join(root, 'package.json'))(
    '@playwright/test',
  );
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    say('no browser is installed: trying the download of Playwright');
    try {
      await runToLog(
        'the download of Playwright',
        {
          name: 'playwright-install',
          command: join(root, 'node_modules/.bin/playwright'),
          args: ['install', 'chromium'],
        },
        300_000,
      );
    } catch (error) {
      say(error.message);
      return undefined;
    }
  }
  const version = await versionOf(path);
  return version ? { path, version } : undefined;
}

/** Returns path and version of a browser for Playwright; throws a one-line error without one. */
export async function findBrowser() {
  const found =
    (await installed()) ?? (await fromApt()) ?? (await fromPlaywright());
  if (!found) {
    throw new ClearError(
      'there is no browser for the tests: install Chromium or Chrome, or set EVENT_MESH_CHROMIUM to its path',
    );
  }
  return found;
}
