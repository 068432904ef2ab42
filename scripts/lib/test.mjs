import { bootstrap } from './bootstrap.mjs';
import { endOnSignals } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { total } from './counts.mjs';
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

async function runStep(step) {
  const start = Date.now();
  const line = (mark, rest) =>
    say(`${mark} ${step.title}${rest} (${formatDuration(Date.now() - start)})`);
  try {
    const counts = (await step.run())?.counts;
    line('ok', describe(counts));
    return { ok: true, counts };
  } catch (error) {
    const known = error instanceof ClearError || 'shown' in error;
    line('FAILED', `${describe(error.counts)}: ${error.message}`);
    if (error.shown) process.stdout.write(`${error.shown.trimEnd()}\n`);
    if (!known) complain(error.stack);
    return { ok: false, counts: error.counts };
  }
}

/** `npm test`: runs every step, whatever fails; its last line is the sum. */
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
  const results = [];
  try {
    await bootstrap();
    for (const step of chosen) results.push(await runStep(step));
  } catch (error) {
    complain(error instanceof ClearError ? error.message : error.stack);
    results.push({ ok: false });
  }
  const { passed, failed } = total(results);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}
