import { relative } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { describeEnd, endOnSignals, runCaptured } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { total } from './counts.mjs';
import { root } from './paths.mjs';
import { readOptions } from './readOptions.mjs';
import { complain, formatDuration, say } from './say.mjs';
import { chooseSteps, steps } from './steps.mjs';

const help = `npm test -- [options]

  --only STEP,STEP  only these steps, and what they need
  --list            the steps
  --help            this text
`;

function describe(counts) {
  if (!counts) return '';
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  return `: ${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/** The budget of all steps on two cores. A suite that does not fit becomes a separate command that `.ci/run` calls. */
const budgetMinutes = 40;

/**
 * Returns the last lines of `npm test`: which steps failed, the time of all, and the sum, which is always the last one.
 *
 * A run over the budget is a warning and not a failure, since it depends on the machine, too.
 */
export function closingLines(results, milliseconds) {
  const { passed, failed } = total(results);
  const broken = results.filter(({ ok }) => !ok).map(({ title }) => title);
  const over = milliseconds > budgetMinutes * 60_000;
  const time = `took ${formatDuration(milliseconds)}`;
  return [
    ...(broken.length > 0 ? [`FAILED: ${broken.join(', ')}`] : []),
    over
      ? `WARNING: ${time}, more than the budget of ${budgetMinutes} min on two cores`
      : `${time}; the budget of all steps is ${budgetMinutes} min on two cores`,
  ]
    .map(line => `event-mesh: ${line}`)
    .concat(`${passed} passed, ${failed} failed`);
}

/** Runs the commands of a step with their output in the terminal; throws a one-line error for the first failure. */
async function runCommands({ id, commands, cwd, env, minutes = 10 }) {
  let all = '';
  for (const [command, ...args] of commands) {
    const { end, output, log } = await runCaptured(
      { name: id, command, args, cwd, env, echo: true },
      minutes * 60_000,
    );
    all += output;
    if (end.code !== 0) {
      const how = end.late
        ? `took longer than ${minutes} min`
        : describeEnd(end);
      throw new ClearError(`${how}; see ${relative(root, log)}`, {
        cause: all,
      });
    }
  }
  return all;
}

async function runStep({ title, prepare, readCounts, ...step }) {
  const start = Date.now();
  const line = (mark, rest) =>
    say(`${mark} ${title}${rest} (${formatDuration(Date.now() - start)})`);
  say(`running ${title}`);
  try {
    const output = await runCommands({ ...step, env: await prepare?.() });
    const counts = readCounts?.(output);
    line('ok', describe(counts));
    return { ok: true, title, counts };
  } catch (error) {
    const counts = countsOf(error, readCounts);
    line('FAILED', `${describe(counts)}: ${error.message}`);
    if (!(error instanceof ClearError)) complain(error.stack);
    return { ok: false, title, counts };
  }
}

/** Returns the counts of a failed step, if its tests ran to the end. */
function countsOf({ cause }, readCounts) {
  try {
    return readCounts?.(cause);
  } catch {
    return undefined;
  }
}

/** `npm test`: runs every step, whichever fails; its last line is the sum. */
export async function test(argv) {
  const {
    only,
    list,
    help: wantsHelp,
  } = readOptions(argv, {
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  });
  if (wantsHelp || list) {
    process.stdout.write(
      wantsHelp
        ? help
        : `${steps.map(({ id, title }) => `${id}: ${title}`).join('\n')}\n`,
    );
    return;
  }
  const chosen = chooseSteps(steps, only);
  endOnSignals({ code: 130 });
  const start = Date.now();
  const results = [];
  try {
    await bootstrap();
    for (const step of chosen) results.push(await runStep(step));
  } catch (error) {
    complain(error instanceof ClearError ? error.message : error.stack);
    results.push({ ok: false, title: 'the dependencies' });
  }
  const lines = closingLines(results, Date.now() - start);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (total(results).failed > 0) process.exitCode = 1;
}
