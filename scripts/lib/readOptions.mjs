import { parseArgs } from 'node:util';
import { ClearError } from './clearError.mjs';

/** Parses the options of a command line; throws a one-line error for an unknown one. */
export function readOptions(args, options) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    // Node adds a second sentence about `--`, which npm has used up already.
    throw new ClearError(
      `${error.message.split('. ')[0]} (--help lists the options)`,
    );
  }
}

/** Parses a port number of the command line, at most `most`. */
export function readPort(text, { option, most = 65535 }) {
  const port = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= most)) {
    throw new ClearError(
      `${option} wants a number from 1 to ${most}, not ${text}`,
    );
  }
  return port;
}
