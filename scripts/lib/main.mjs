import { endAll, isEnding } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { complain } from './say.mjs';

/** Runs a command of ours: one clear line for what is expected to fail, a stack for what is not. */
export async function main(command) {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    // After a Ctrl-C whatever fails is what was asked for.
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
