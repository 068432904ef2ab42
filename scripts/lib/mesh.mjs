import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ClearError } from './clearError.mjs';
import { meshHelp, parseMeshOptions } from './meshOptions.mjs';
import { meshOutput } from './meshOutput.mjs';
import { meshText } from './meshText.mjs';
import { root } from './paths.mjs';
import { complain } from './say.mjs';

/** `npm run mesh`: the mesh of worlds, read and joined as the plugin does it. */
export async function mesh(argv) {
  const options = parseMeshOptions(argv);
  if (options.help) {
    process.stdout.write(meshHelp);
    return;
  }
  for (const { folder } of options.worlds) {
    if (!existsSync(folder)) throw new ClearError(`no such folder: ${folder}`);
  }
  // It needs only what runs TypeScript; what is told stands beside the output, which somebody may want to parse.
  if (!existsSync(join(root, 'node_modules', 'tsx'))) {
    await bootstrap({ tell: complain });
  }
  const { text } = await readMesh(options);
  if (options.out) writeFileSync(options.out, text);
  else process.stdout.write(text);
}

/** The whole output for some worlds, as data and as the text that was asked for. */
export async function readMesh({ json, step, readAt, worlds }) {
  const { common, readWorld } = await load();
  const snapshots = await Promise.all(
    worlds.map(({ folder, cluster }) =>
      readWorld(folder, { cluster, step, readAt }),
    ),
  );
  const output = meshOutput(common, snapshots);
  const text = json
    ? `${JSON.stringify(output, null, 2)}\n`
    : `${meshText(common, output)}\n`;
  return { output, text };
}

async function load() {
  const { require } = await import('tsx/cjs/api');
  const sources = join(root, 'plugins', 'event-mesh-common', 'src');
  const load = file => require(join(sources, file), import.meta.url);
  return {
    common: load('index.ts'),
    readWorld: load('__testUtils__/readWorld.ts').readWorld,
  };
}
