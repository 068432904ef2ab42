import { parseArgs } from 'node:util';

/** The parsed command line. @internal */
export interface Arguments {
  readonly scenario: string;
  readonly port: number;
  readonly controlPort?: number;
  readonly tokenFile?: string;
  readonly host: string;
}

/** The usage line. @internal */
const USAGE =
  'usage: tsx src/main.ts --scenario DIR|generated:<triggers>[:<seed>] --port N [--control-port M] [--token-file FILE] [--host 127.0.0.1]';

/** Parses the command line; throws a one-line error for invalid arguments. @internal */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      scenario: { type: 'string' },
      port: { type: 'string' },
      'control-port': { type: 'string' },
      'token-file': { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
    },
  });
  if (!values.scenario) throw new Error(`--scenario is missing; ${USAGE}`);
  if (!values.port) throw new Error(`--port is missing; ${USAGE}`);
  return {
    scenario: values.scenario,
    port: readPort('--port', values.port),
    controlPort:
      values['control-port'] === undefined
        ? undefined
        : readPort('--control-port', values['control-port']),
    tokenFile: values['token-file'],
    host: values.host,
  };
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (
    text.trim() === '' ||
    !Number.isInteger(port) ||
    port < 0 ||
    port > 65535
  ) {
    throw new Error(`${name} is not a port: ${text}`);
  }
  return port;
}
