import { readOptions, readPort } from './readOptions.mjs';

export const startHelp = `npm start -- [options]

Starts a demo cluster, Backstage's backend and the app with the Event Mesh plugin.

  --scenario DIR       the recorded scenario that the demo cluster serves (scenarios/shop), or generated:N for one with N triggers
  --port N          port of Backstage, app and backend in one (7007)
  --demo-port N     port of the demo cluster; its control port is the next one (two free ports)
  --no-demo         no demo cluster: the clusters of app-config.local.yaml
  --config FILE     one more Backstage config file; may be given several times
  --help            this text
`;

/** Parses the options of `npm start`. */
export function parseStartOptions(argv) {
  const values = readOptions(argv, {
    scenario: { type: 'string', default: 'scenarios/shop' },
    port: { type: 'string', default: '7007' },
    'demo-port': { type: 'string' },
    'no-demo': { type: 'boolean', default: false },
    config: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  });
  const demoPort = values['demo-port'];
  return {
    scenario: values.scenario,
    port: readPort(values.port, { option: '--port' }),
    // The control port is the next one.
    demoPort:
      demoPort === undefined
        ? undefined
        : readPort(demoPort, { option: '--demo-port', most: 65534 }),
    demo: !values['no-demo'],
    configs: values.config,
    help: values.help,
  };
}
