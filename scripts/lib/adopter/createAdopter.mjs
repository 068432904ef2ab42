import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCaptured } from '../children.mjs';
import { ClearError } from '../clearError.mjs';
import { root } from '../paths.mjs';
import { readLock } from './lockFile.mjs';

const manifests = [
  'package.json',
  'packages/app/package.json',
  'packages/backend/package.json',
];

const readJson = path => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Creates a Backstage app in a folder, at the release of this repository (`1.55`) or at the newest.
 *
 * The release of this repository comes from its yarn.lock, so that the app has the versions that were current then; what it
 * asks for beyond them, yarn finds in the registry, as it does in an app of that age.
 */
export async function createAdopter(folder, release) {
  const repository = readJson(join(root, 'package.json'));
  const lock = readFileSync(join(root, 'yarn.lock'), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'scripts/fixtures/adopter'), folder, { recursive: true });
  const wanted = new Set(
    manifests.flatMap(path =>
      Object.keys(rangesOf(readJson(join(folder, path)))).filter(isBackstage),
    ),
  );
  const versions =
    release === 'newest'
      ? await newestVersions([...wanted])
      : lockedVersions([...wanted], lock, release);
  for (const path of manifests) {
    writeManifest(join(folder, path), versions, manifest =>
      path === 'package.json'
        ? {
            ...manifest,
            packageManager: repository.packageManager,
            resolutions: withoutPatches(repository.resolutions),
          }
        : manifest,
    );
  }
  if (release !== 'newest') writeFileSync(join(folder, 'yarn.lock'), lock);
}

/** Replaces files of the app by those that use what was added. */
export function useWhatWasAdded(folder) {
  cpSync(join(root, 'scripts/fixtures/adopter-after'), folder, {
    recursive: true,
  });
}

const isBackstage = name => name.startsWith('@backstage/');

const rangesOf = ({ dependencies, devDependencies }) => ({
  ...dependencies,
  ...devDependencies,
});

function writeManifest(path, versions, change) {
  const fill = (ranges = {}) =>
    Object.fromEntries(
      Object.entries(ranges).map(([name, range]) => [
        name,
        versions.has(name) ? `^${versions.get(name)}` : range,
      ]),
    );
  const manifest = readJson(path);
  const filled = change({
    ...manifest,
    dependencies: fill(manifest.dependencies),
    devDependencies: fill(manifest.devDependencies),
  });
  writeFileSync(path, `${JSON.stringify(filled, null, 2)}\n`);
}

// A patch is a file of this repository.
function withoutPatches(resolutions) {
  return Object.fromEntries(
    Object.entries(resolutions).filter(
      ([, range]) => !range.startsWith('patch:'),
    ),
  );
}

function lockedVersions(names, lock, release) {
  const { version } = readJson(join(root, 'backstage.json'));
  if (!version.startsWith(`${release}.`)) {
    throw new ClearError(
      `the lock file of this repository is that of Backstage ${version}: there is none of ${release}`,
    );
  }
  const { versions, byDescriptor } = readLock(lock);
  return new Map(
    names.map(name => {
      const [locked] = versions.get(name) ?? [];
      if (!locked || !byDescriptor.has(`${name}@npm:^${locked}`)) {
        throw new ClearError(
          `yarn.lock has no entry for ${name}@^${locked}, which the app of somebody else would ask for`,
        );
      }
      return [name, locked];
    }),
  );
}

async function newestVersions(names) {
  const { end, output } = await runCaptured(
    {
      name: 'adopter-newest',
      command: 'yarn',
      args: ['npm', 'info', ...names, '--fields', 'name,version', '--json'],
    },
    120_000,
  );
  if (end.code !== 0) {
    throw new ClearError(
      'the registry did not say which versions are the newest; see .cache/logs/adopter-newest.log',
    );
  }
  const found = new Map(
    output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(({ name, version }) => [name, version]),
  );
  const missing = names.filter(name => !found.has(name));
  if (missing.length > 0) {
    throw new ClearError(`the registry does not know ${missing.join(', ')}`);
  }
  return found;
}
