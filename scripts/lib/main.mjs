import { endAll, isEnding } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { complain } from './say.mjs';

/** Runs a command of ours: one clear line for what is expected to fail, a stack for what is not. */
export async function main(command) {
  // Whoever read our lines may be gone before us: that must not keep us from ending what we started.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => undefined);
  }
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
