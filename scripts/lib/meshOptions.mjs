import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClearError } from './clearError.mjs';

export const meshHelp = `npm run mesh -- DIR [DIR ...] [options]

Prints the mesh of a recording: a folder of recorded answers of a Kubernetes API server, named after their paths, such as
apis.eventing.knative.dev.v1.triggers.json. scenarios/README.md says how to record one. Manifests are not read.
Each folder is a cluster of its own. A file that cannot be read is a warning; a folder without a readable list is an error.

  --json            the whole output, for machines
  --out FILE        writes to a file instead of the terminal
  --step NAME       the moment after that step of the recording and all steps before it
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

/** Reads the options of `npm run mesh`; paths are relative to `cwd`. */
export function parseMeshOptions(argv, cwd = process.cwd()) {
  const { values, positionals } = parse(argv);
  const { now, out, ...rest } = values;
  if (!rest.help && positionals.length === 0) {
    throw new ClearError('which recording? (--help says more)');
  }
  const readAt = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(readAt)) {
    throw new ClearError(
      `--now wants a time like 2026-01-31T12:00:00Z, not ${now}`,
    );
  }
  return {
    ...rest,
    readAt,
    out: out && resolve(cwd, out),
    worlds: namedWorlds(positionals.map(folder => resolve(cwd, folder))),
  };
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
    const name = basename(folder);
    let cluster = name;
    for (let next = 2; taken.has(cluster); next += 1) {
      cluster = `${name}-${next}`;
    }
    taken.add(cluster);
    return { folder, cluster };
  });
}
