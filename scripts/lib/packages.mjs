import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runCaptured, runToLog } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';

/** The folders of the published packages. */
export const published = readdirSync(join(root, 'plugins'))
  .map(name => `plugins/${name}`)
  .filter(folder => existsSync(join(root, folder, 'package.json')));

/** The folder with the archives of packed packages, named after their packages. */
export const archives = join(root, '.cache', 'packed');

const readManifest = folder =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

export const nameOf = folder => readManifest(folder).name;

export const archiveOf = name => join(archives, `${name}.tgz`);

/**
 * Writes the declarations of everything that is published, from which packages are built: those of its entries and of what they
 * import, which takes a fraction of the time of the whole repository.
 */
export function declareTypes() {
  const project = join(root, '.cache', 'published.tsconfig.json');
  mkdirSync(dirname(project), { recursive: true });
  writeFileSync(
    project,
    JSON.stringify({
      extends: '../tsconfig.json',
      include: [],
      files: [
        // The types of style sheet imports.
        '../node_modules/@backstage/cli/asset-types/asset-types.d.ts',
        ...published.flatMap(sourceEntries).map(path => `../${path}`),
      ],
      compilerOptions: {
        // npm test checks the types.
        noCheck: true,
        incremental: false,
        rootDir: '..',
        outDir: '../dist-types',
      },
    }),
  );
  return runToLog('declaring the types', {
    name: 'types-published',
    command: join(root, 'node_modules/.bin/tsc'),
    args: ['-p', project],
  });
}

function sourceEntries(folder) {
  const { main, exports = { '.': main } } = readManifest(folder);
  return Object.values(exports)
    .filter(path => /\.tsx?$/.test(path))
    .map(path => join(folder, path));
}

/** Builds the published packages from the declared types. */
export function buildPackages() {
  return runToLog('building the packages', {
    name: 'build',
    command: join(root, 'node_modules/.bin/backstage-cli'),
    args: ['repo', 'build'],
  });
}

/** Packs one package as it would be published: its archive, its package.json, and the paths in it. */
export async function packPackage(folder) {
  const name = nameOf(folder);
  const archive = archiveOf(name);
  mkdirSync(archives, { recursive: true });
  await runToLog(`packing ${name}`, {
    name: `pack-${name}`,
    command: 'yarn',
    args: ['pack', '--out', archive],
    cwd: join(root, folder),
  });
  const manifest = JSON.parse(
    await tar('-xzOf', archive, 'package/package.json'),
  );
  const files = (await tar('-tzf', archive))
    .split('\n')
    .filter(path => path && !path.endsWith('/'))
    .map(path => path.replace(/^package\//, ''));
  return { name, archive, manifest, files };
}

/** Unpacks an archive into a folder, as an installation does it. */
export async function unpack(archive, folder) {
  mkdirSync(folder, { recursive: true });
  await tar('-xzf', archive, '-C', folder, '--strip-components=1');
}

async function tar(...args) {
  const { end, output } = await runCaptured({
    name: 'tar',
    command: 'tar',
    args,
  });
  if (end.code !== 0) throw new ClearError(`tar ${args.join(' ')}: ${output}`);
  return output;
}
