import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { findBrowser } from './browser.mjs';
import { root } from './paths.mjs';
import { complain } from './say.mjs';

/** Returns whether a selected part paints. */
function needsBrowser(argv) {
  const only = argv.findIndex(word => /^--only(=|$)/.test(word));
  if (argv.includes('--help')) return false;
  return (
    only < 0 ||
    argv[only].includes('paint') ||
    (argv[only + 1] ?? '').includes('paint')
  );
}

/** `npm run bench`: the event mesh and its peers side by side; `bench/` knows the options. */
export async function bench(argv) {
  // On stderr, since the output may be parsed.
  await bootstrap({ tell: complain });
  const browser = needsBrowser(argv) ? await findBrowser() : undefined;
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      join(root, 'bench/src/main.ts'),
      ...argv,
    ],
    {
      stdio: 'inherit',
      cwd: root,
      env: {
        ...process.env,
        ...(browser ? { EVENT_MESH_CHROMIUM: browser.path } : {}),
      },
    },
  );
  process.exitCode = status ?? 1;
}
