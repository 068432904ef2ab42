import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCaptured } from './children.mjs';
import { lintPacked, lintProblems } from './lintPacked.mjs';
import { packedProblems } from './packed.mjs';
import { importProblems } from './packedImports.mjs';
import { archives, unpack } from './packages.mjs';
import { root } from './paths.mjs';

// Below the repository, so that what the packages import is found in its node_modules.
const consumer = join(archives, 'consumer');

/** Describes problems of packed packages in another app. */
export async function checkPacked(packed) {
  rmSync(consumer, { recursive: true, force: true });
  const problems = [];
  const linted = [];
  for (const { name, archive, manifest, files } of packed) {
    const folder = join(consumer, 'node_modules', name);
    await unpack(archive, folder);
    const sources = files
      .filter(path => /^dist\/.*\.(js|d\.ts)$/.test(path))
      .map(path => [path, readFileSync(join(folder, path), 'utf8')]);
    problems.push(
      ...[
        ...packedProblems(manifest, files),
        ...importProblems(manifest, sources),
      ].map(problem => `${name}: ${problem}`),
    );
    linted.push(
      ...(await lintPacked(archive)).map(found => ({ name, ...found })),
    );
  }
  return [
    ...problems,
    ...lintProblems(linted),
    ...(await typeProblems(packed.map(({ manifest }) => manifest))),
  ];
}

/** Every path that an app may import from a package. */
function entriesOf({ name, exports = { '.': {} } }) {
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => `${name}${path.slice(1)}`);
}

/** Returns the errors of TypeScript for a program that imports all entries, with a check of library declarations. */
async function typeProblems(manifests) {
  const imports = manifests
    .flatMap(entriesOf)
    .map((entry, index) => `export * as entry${index} from '${entry}';\n`);
  writeFileSync(join(consumer, 'index.ts'), imports.join(''));
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({
      extends: '@backstage/cli/config/tsconfig.json',
      files: ['index.ts'],
      compilerOptions: {
        skipLibCheck: false,
        incremental: false,
        noEmit: true,
        jsx: 'react-jsx',
      },
    }),
  );
  const { end, output } = await runCaptured(
    {
      name: 'types-packed',
      command: join(root, 'node_modules/.bin/tsc'),
      args: ['-p', consumer],
    },
    600_000,
  );
  const told = output.split('\n').filter(line => /error TS\d+/.test(line));
  return end.code === 0 || told.length > 0
    ? told
    : [`tsc did not check the packed types: ${output.slice(-300)}`];
}
