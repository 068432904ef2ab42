import { endAll, isEnding } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { complain } from './say.mjs';

/** Runs a command: prints one line for an expected failure, a stack for an unexpected one. */
export async function main(command) {
  // The reader of the output may end first: that must not prevent the end of child processes.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => undefined);
  }
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    // After a Ctrl-C, failures are expected.
    if (isEnding()) return;
    complain(
      error instanceof ClearError
        ? error.message
        : error.stack ?? String(error),
    );
    process.exitCode = 1;
    await endAll();
    process.exit();
  }
}
