import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { ClearError } from './clearError.mjs';
import { escapeControls } from './escapeControls.mjs';
import { meshHelp, parseMeshOptions } from './meshOptions.mjs';
import { meshOutput } from './meshOutput.mjs';
import { meshLines } from './meshText.mjs';
import { root } from './paths.mjs';
import { documentReader, requireAnswers, requireFolder } from './recording.mjs';
import { complain } from './say.mjs';

/** `npm run mesh`: prints the mesh of recordings, read and joined as the plugin does it. */
export async function mesh(argv) {
  // npm runs scripts in the folder of package.json and passes the current directory.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const options = parseMeshOptions(argv, cwd);
  if (options.help) {
    process.stdout.write(meshHelp);
    return;
  }
  for (const { folder } of options.scenarios)
    requireFolder(folder, options.step);
  // Only tsx is needed; messages go to stderr, since the output may be parsed.
  if (!existsSync(join(root, 'node_modules', 'tsx'))) {
    await bootstrap({ tell: complain });
  }
  const { text, warnings } = await readMesh(options);
  warnings.forEach(complain);
  if (options.out) write(options.out, text);
  else process.stdout.write(text);
}

function write(file, text) {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ClearError(`--out ${file} cannot be written (${error.code})`);
  }
}

/** Returns the whole output for some recordings, as data and as the text that was asked for, with a warning per unreadable file. */
export async function readMesh({ json, step, readAt, scenarios }) {
  const { common, readScenario } = await load();
  const readings = await Promise.all(
    scenarios.map(async ({ folder, cluster }) => {
      const warnings = [];
      const read = documentReader(warnings);
      const snapshot = await readScenario(folder, {
        cluster,
        step,
        readAt,
        read,
      });
      requireAnswers(folder, { snapshot, warnings });
      return { snapshot, warnings };
    }),
  );
  const output = meshOutput(
    common,
    readings.map(({ snapshot }) => snapshot),
  );
  // Names are other people's text: none of them may steer the terminal.
  const text = json
    ? escapeControls(JSON.stringify(output, null, 2), { keep: '\n' })
    : meshLines(common, output)
        .map(line => escapeControls(line))
        .join('\n');
  return {
    output,
    text: `${text}\n`,
    warnings: readings.flatMap(({ warnings }) => warnings),
  };
}

async function load() {
  const { require } = await import('tsx/cjs/api');
  const sources = join(root, 'plugins', 'event-mesh-common', 'src');
  const load = file => require(join(sources, file), import.meta.url);
  return {
    common: load('index.ts'),
    readScenario: load('__testUtils__/readScenario.ts').readScenario,
  };
}
