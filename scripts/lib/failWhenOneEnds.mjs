import { relative } from 'node:path';
import { describeEnd, isEnding } from './children.mjs';
import { ClearError } from './clearError.mjs';

/** Throws one clear line as soon as one of the processes ends by itself. */
export async function failWhenOneEnds(started) {
  const { name, log, end } = await Promise.race(
    started.map(async child => ({ ...child, end: await child.ended })),
  );
  // Then the signal handler ends this process.
  if (isEnding()) return new Promise(() => {});
  throw new ClearError(
    `${name} ${describeEnd(end)}; see ${relative(process.cwd(), log)}`,
  );
}
