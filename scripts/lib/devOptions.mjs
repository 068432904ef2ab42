import { readOptions, readPort } from './readOptions.mjs';

export const devHelp = `npm run dev -- [options]

Starts the plugin alone over the scenarios of scenarios/: no cluster, no backend.

  --port N          port of the dev server (3000)
  --help            this text
`;

/** Options of `npm run dev`. */
export function parseDevOptions(argv) {
  const { port, help } = readOptions(argv, {
    port: { type: 'string', default: '3000' },
    help: { type: 'boolean', default: false },
  });
  return { port: readPort(port, { option: '--port' }), help };
}
