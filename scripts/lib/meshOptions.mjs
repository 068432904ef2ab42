import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ClearError } from './clearError.mjs';

export const meshHelp = `npm run mesh -- DIR [DIR ...] [options]

Prints the mesh of a recording: a folder of recorded answers of a Kubernetes API server, named after their paths, such as
apis.eventing.knative.dev.v1.triggers.json. scenarios/README.md says how to record one. Manifests are not read.
Each folder is a separate cluster. An unreadable file is a warning; a folder without a readable list is an error.

  --json            complete output as JSON
  --out FILE        write to a file instead of the terminal
  --step NAME       the state after this step of the recording
  --now TIME        the time of the reading (default: 10 minutes after the last event in the recording)
  --help            show this help
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
    throw new ClearError('no recording given (see --help)');
  }
  const readAt = now === undefined ? undefined : Date.parse(now);
  if (Number.isNaN(readAt)) {
    throw new ClearError(
      `--now must be a time such as 2026-01-31T12:00:00Z, not ${now}`,
    );
  }
  return {
    ...rest,
    readAt,
    out: out && resolve(cwd, out),
    scenarios: namedScenarios(positionals.map(folder => resolve(cwd, folder))),
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new ClearError(`${error.message.split('. ')[0]} (see --help)`);
  }
}

// A cluster is called as its folder is, and never as another one.
function namedScenarios(folders) {
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
