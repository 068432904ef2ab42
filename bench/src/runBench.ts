import { parseArgs } from 'node:util';
import { Common } from './measure/bundled';
import { machineLine } from './measure/machineLine';
import { Part, PartResult } from './parts/types';
import { textOf } from './print/textOf';

/** @public */
export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Loads the measured code on first use. */
  readonly load: () => Common;
  /** For results. */
  readonly write: (text: string) => void;
  /** For progress and errors. */
  readonly tell: (line: string) => void;
}

const help = (parts: readonly Part[]) => `npm run bench -- [options]

  --only PART,PART  only these: ${parts.map(({ id }) => id).join(', ')}
  --sizes N,N       how big the scenarios are; each part has sizes of its own otherwise
  --rounds N        run everything N times at most
  --json            for machines
  --help            this text
`;

/** Runs the parts of the command line and prints the results; returns the exit code. */
export async function runBench(
  args: readonly string[],
  { parts, load, write, tell }: BenchOptions,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const wanted = values.only?.split(',') ?? parts.map(({ id }) => id);
  const unknown = wanted.filter(id => parts.every(part => part.id !== id));
  const sizes = values.sizes?.split(',').map(Number);
  const rounds = Number(values.rounds ?? Infinity);
  const isWrong =
    unknown.length > 0 || ![...(sizes ?? []), rounds].every(count => count > 0);
  if (values.help || isWrong) {
    (isWrong ? tell : write)(help(parts));
    return isWrong ? 1 : 0;
  }
  const common = load();
  const results: { part: Part; result: PartResult }[] = [];
  for (const part of parts.filter(({ id }) => wanted.includes(id))) {
    const result = await part.measure({
      ...{ common, rounds, tell },
      sizes: sizes ?? part.sizes,
    });
    results.push({ part, result });
  }
  const machine = machineLine();
  write(
    values.json
      ? `${JSON.stringify(jsonOf(results, machine), null, 2)}\n`
      : `${textOf(results, machine)}\n`,
  );
  return 0;
}

function jsonOf(
  results: readonly { part: Part; result: PartResult }[],
  machine: string,
): unknown {
  return {
    machine,
    parts: results.map(({ part, result }) => ({ id: part.id, ...result })),
  };
}
