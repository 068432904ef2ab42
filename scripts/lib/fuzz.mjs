import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';
import { readOptions } from './readOptions.mjs';

const help = `npm run fuzz -- [options]

Runs objects that were changed at random through all pure rooms, from reading to layout, and looks whether one is lost, made up,
or throws. Ten minutes for the usual number.

  --objects NUMBER  so many (100000)
  --seed NUMBER     of the first round, to have the same objects again
  --help            this text
`;

function numberOf(name, text, otherwise) {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) {
    throw new ClearError(`--${name} wants a number, not ${text}`);
  }
  return Number(text);
}

/** `npm run fuzz`: the property of the whole run, over many more objects than the unit tests have time for. */
export async function fuzz(argv) {
  const options = readOptions(argv, {
    objects: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const objects = numberOf('objects', options.objects, 100_000);
  const seed = numberOf('seed', options.seed, Date.now() % 1_000_000);
  await bootstrap();
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/tsx/dist/cli.mjs'),
      join(root, 'plugins/event-mesh-common/src/__testUtils__/fuzz.ts'),
      String(objects),
      String(seed),
    ],
    { stdio: 'inherit', cwd: root },
  );
  process.exitCode = status ?? 1;
}
