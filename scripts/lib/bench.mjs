import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { root } from './paths.mjs';
import { complain } from './say.mjs';

/** `npm run bench`: the event mesh and its peers side by side; `bench/` knows the options. */
export async function bench(argv) {
  // Beside the output, which somebody may want to parse.
  await bootstrap({ tell: complain });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      join(root, 'bench/src/main.ts'),
      ...argv,
    ],
    { stdio: 'inherit', cwd: root },
  );
  process.exitCode = status ?? 1;
}
