import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClearError } from './clearError.mjs';

export const meshHelp = `npm run mesh -- DIR [DIR ...] [options]

Shows the mesh of a world: a folder in the layout of scenarios/. Each folder is a cluster of its own.

  --json            the whole output, for machines
  --out FILE        writes to a file instead of the terminal
  --step NAME       the moment after that step of the world and all steps before it
  --now TIME        the time at which it is read (ten minutes after the last thing that happened in it)
  --help            this text
`;

const options = {
  json: { type: 'boolean', default: false },
  out: { type: 'string' },
  step: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', default: false },
};

/** Options of `npm run mesh`. */
export function parseMeshOptions(argv) {
  const { values, positionals } = parse(argv);
  const { now, ...rest } = values;
  if (!rest.help && positionals.length === 0) {
    throw new ClearError('which world? (--help says more)');
  }
  const readAt = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(readAt)) {
    throw new ClearError(
      `--now wants a time like 2026-01-31T12:00:00Z, not ${now}`,
    );
  }
  return { ...rest, readAt, worlds: namedWorlds(positionals) };
}

function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new ClearError(
      `${error.message.split('. ')[0]} (--help lists the options)`,
    );
  }
}

// A cluster is called as its folder is, and never as another one.
function namedWorlds(folders) {
  const taken = new Set();
  return folders.map(folder => {
    const name = basename(resolve(folder));
    let cluster = name;
    for (let next = 2; taken.has(cluster); next += 1) {
      cluster = `${name}-${next}`;
    }
    taken.add(cluster);
    return { folder, cluster };
  });
}
