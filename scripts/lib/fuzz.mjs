import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ClearError } from './clearError.mjs';
import { root } from './paths.mjs';
import { propertyTests } from './randomData.mjs';
import { readOptions } from './readOptions.mjs';
import { say } from './say.mjs';

const help = `npm run fuzz -- [options]

Reads random objects with every module, from reading to layout, and reports an object that is lost or made up, and an exception.
Then runs the property tests of all packages with random data. Twenty minutes with the usual numbers.

  --objects NUMBER  random objects (100000)
  --times NUMBER    runs of each property, as a multiple of its runs in npm test (10)
  --seed NUMBER     repeats the run that printed this seed
  --help            this text
`;

function numberOf(name, text, otherwise) {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) {
    throw new ClearError(`--${name} wants a number, not ${text}`);
  }
  return Number(text);
}

/** Runs a command of the workspace to its end; returns whether it succeeded. */
function succeeds(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    cwd: root,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** `npm run fuzz`: the property of the whole run over many objects, then all property tests with more runs. */
export async function fuzz(argv) {
  const options = readOptions(argv, {
    objects: { type: 'string' },
    times: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const objects = numberOf('objects', options.objects, 100_000);
  const times = numberOf('times', options.times, 10);
  const seed = numberOf('seed', options.seed, Date.now() % 1_000_000);
  await bootstrap();
  say(`seed ${seed}`);
  const objectsPass = succeeds([
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    join(root, 'plugins/event-mesh-common/src/__testUtils__/fuzz.ts'),
    String(objects),
    String(seed),
  ]);
  const propertiesPass = succeeds(
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'repo',
      'test',
      '--testTimeout=600000',
      ...propertyTests(),
    ],
    { CI: '1', FUZZ_SEED: String(seed), FUZZ_TIMES: String(times) },
  );
  if (!objectsPass || !propertiesPass) {
    const same = `--objects ${objects} --times ${times} --seed ${seed}`;
    say(`failed; npm run fuzz -- ${same} repeats it`);
    process.exitCode = 1;
  }
}
