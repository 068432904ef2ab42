import { parseArgs } from 'node:util';
import { ClearError } from './clearError.mjs';

export const startHelp = `npm start -- [options]

Starts a demo cluster, Backstage's backend and the app with the Event Mesh plugin.

  --world DIR       the recorded world that the demo cluster serves (scenarios/shop)
  --port N          port of Backstage, app and backend in one (7007)
  --demo-port N     port of the demo cluster; its control port is the next one (7077)
  --no-demo         no demo cluster: the clusters of app-config.local.yaml
  --config FILE     one more Backstage config file; may be given several times
  --help            this text
`;

function readPort(text, option, most) {
  const port = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= most)) {
    throw new ClearError(
      `${option} wants a number from 1 to ${most}, not ${text}`,
    );
  }
  return port;
}

/** Options of `npm start`, or one clear line for what is not one. */
export function parseStartOptions(argv) {
  let values;
  try {
    ({ values } = parseArgs({
      args: argv,
      options: {
        world: { type: 'string', default: 'scenarios/shop' },
        port: { type: 'string', default: '7007' },
        'demo-port': { type: 'string', default: '7077' },
        'no-demo': { type: 'boolean', default: false },
        config: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new ClearError(
      `${error.message.split('. ')[0]} (npm start -- --help lists the options)`,
    );
  }
  return {
    world: values.world,
    port: readPort(values.port, '--port', 65535),
    demoPort: readPort(values['demo-port'], '--demo-port', 65534),
    demo: !values['no-demo'],
    configs: values.config,
    help: values.help,
  };
}
