import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backendProcess, catalogEnv, demoClusterProcess } from './backend.mjs';
import { bootstrap } from './bootstrap.mjs';
import { buildApp } from './buildApp.mjs';
import { endOnSignals, startChild } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { failWhenOneEnds } from './failWhenOneEnds.mjs';
import { root } from './paths.mjs';
import { requireFreePorts } from './ports.mjs';
import { say } from './say.mjs';
import { parseStartOptions, startHelp } from './startOptions.mjs';
import { waitFor } from './waitFor.mjs';

const isGenerated = world => world.startsWith('generated:');

/** The folder of a world, or the name of one that the demo cluster makes itself. */
function worldFolder(world, cwd) {
  if (isGenerated(world)) return world;
  const fromHere = resolve(cwd, world);
  return existsSync(fromHere) ? fromHere : resolve(root, world);
}

function requireFiles(options, cwd) {
  for (const config of options.configs) {
    if (!existsSync(resolve(cwd, config))) {
      throw new ClearError(`--config ${config}: there is no such file`);
    }
  }
  const folder = !isGenerated(options.world);
  if (
    options.demo &&
    folder &&
    !existsSync(join(options.worldFolder, 'api.json'))
  ) {
    throw new ClearError(
      `--world ${options.world}: this is no recorded world (there is no api.json in it)`,
    );
  }
}

function portsOf({ port, demo, demoPort }) {
  return [
    { port, who: 'Backstage', option: '--port' },
    ...(demo
      ? [
          { port: demoPort, who: 'the demo cluster', option: '--demo-port' },
          {
            port: demoPort + 1,
            who: "the demo cluster's control port",
            option: '--demo-port',
          },
        ]
      : []),
  ];
}

/** `npm start`: resolves never, or throws one clear line. */
export async function start(argv) {
  // npm runs scripts in the folder of package.json and says where the person is.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const parsed = parseStartOptions(argv);
  if (parsed.help) {
    process.stdout.write(startHelp);
    return;
  }
  const options = { ...parsed, worldFolder: worldFolder(parsed.world, cwd) };
  requireFiles(options, cwd);
  endOnSignals({ code: 0, before: () => say('ending') });
  await requireFreePorts(portsOf(options));
  await bootstrap();
  await buildApp();

  const started = [];
  if (options.demo) {
    say(
      `starting the demo cluster on port ${options.demoPort} (${options.world})`,
    );
    started.push(
      startChild(
        demoClusterProcess({
          port: options.demoPort,
          world: options.worldFolder,
        }),
      ),
    );
  }
  say(`starting Backstage on port ${options.port}`);
  started.push(
    startChild(
      backendProcess({
        port: options.port,
        configs: options.configs,
        cwd,
        env: options.demo
          ? {
              DEMO_CLUSTER_URL: `http://127.0.0.1:${options.demoPort}`,
              ...catalogEnv(options.worldFolder),
            }
          : {},
      }),
    ),
  );
  const death = failWhenOneEnds(started);
  await Promise.race([
    waitFor(`http://localhost:${options.port}/.backstage/health/v1/readiness`, {
      seconds: 180,
      what: 'Backstage',
    }),
    death,
  ]);
  say(`Event Mesh is ready: http://localhost:${options.port}/event-mesh`);
  say('sign in as Guest (the button Enter); Ctrl-C ends everything');
  await death;
}
