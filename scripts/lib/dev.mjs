import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { endOnSignals, startChild } from './children.mjs';
import { failWhenOneEnds } from './failWhenOneEnds.mjs';
import { root } from './paths.mjs';
import { requireFreePorts } from './ports.mjs';
import { say } from './say.mjs';
import { devHelp, parseDevOptions } from './devOptions.mjs';
import { waitFor } from './waitFor.mjs';

/** `npm run dev`: the plugin alone over scenarios/, with no backend and no cluster; rebuilt at every change. */
export async function dev(argv) {
  const { port, help } = parseDevOptions(argv);
  if (help) {
    process.stdout.write(devHelp);
    return;
  }
  endOnSignals({ code: 0, before: () => say('ending') });
  await requireFreePorts([
    { port, who: 'the dev server', option: 'npm run dev -- --port' },
  ]);
  await bootstrap();
  say('building the plugin');
  const address = `http://localhost:${port}`;
  const server = startChild({
    name: 'dev',
    command: join(root, 'node_modules/.bin/backstage-cli'),
    args: ['package', 'start', '--config', 'dev/app-config.yaml'],
    cwd: join(root, 'plugins/event-mesh'),
    env: {
      NODE_ENV: 'development',
      APP_CONFIG_app_baseUrl: JSON.stringify(address),
      APP_CONFIG_backend_baseUrl: JSON.stringify(address),
      APP_CONFIG_app_listen_port: String(port),
    },
  });
  const death = failWhenOneEnds([server]);
  await Promise.race([
    waitFor(address, { seconds: 180, what: 'the dev server' }),
    death,
  ]);
  say(`the plugin alone, over scenarios/: ${address}/event-mesh/graph`);
  say('another scenario, or several: ?scenario=east,west');
  say('Ctrl-C ends it');
  await death;
}
