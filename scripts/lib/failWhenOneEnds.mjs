import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describeEnd, isEnding } from './children.mjs';
import { ClearError } from './clearError.mjs';

/** Returns the last line of the output of a process, if it is short. */
function lastWords(output) {
  const line = output.trimEnd().split('\n').pop().trim();
  return line && line.length <= 120 && !line.includes('\u001b')
    ? ` ("${line}")`
    : '';
}

/** Throws one clear line as soon as one of the processes ends by itself. */
export async function failWhenOneEnds(started) {
  const { name, log, end } = await Promise.race(
    started.map(async child => ({ ...child, end: await child.ended })),
  );
  // Then the signal handler ends this process.
  if (isEnding()) return new Promise(() => {});
  throw new ClearError(
    `${name} ${describeEnd(end)}${lastWords(
      readFileSync(log, 'utf8'),
    )}; see ${relative(process.cwd(), log)}`,
  );
}
