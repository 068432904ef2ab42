import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backendProcess, catalogEnv, demoClusterProcess } from './backend.mjs';
import { bootstrap } from './bootstrap.mjs';
import { buildApp } from './buildApp.mjs';
import { endOnSignals, startChild } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { failWhenOneEnds } from './failWhenOneEnds.mjs';
import { root } from './paths.mjs';
import { freePorts, requireFreePorts } from './ports.mjs';
import { say } from './say.mjs';
import { parseStartOptions, startHelp } from './startOptions.mjs';
import { waitFor } from './waitFor.mjs';

const isGenerated = scenario => scenario.startsWith('generated:');

/** Returns the folder of a scenario, or the name of a generated one. */
function scenarioFolder(scenario, cwd) {
  if (isGenerated(scenario)) return scenario;
  const fromHere = resolve(cwd, scenario);
  return existsSync(fromHere) ? fromHere : resolve(root, scenario);
}

function requireFiles(options, cwd) {
  for (const config of options.configs) {
    if (!existsSync(resolve(cwd, config))) {
      throw new ClearError(`--config ${config}: there is no such file`);
    }
  }
  const folder = !isGenerated(options.scenario);
  if (
    options.demo &&
    folder &&
    !existsSync(join(options.scenarioFolder, 'api.json'))
  ) {
    throw new ClearError(
      `--scenario ${options.scenario}: this is no recorded scenario (there is no api.json in it)`,
    );
  }
}

/** Returns the ports that the command line fixes, for {@link requireFreePorts}. */
function fixedPorts({ port, demo, demoPort }) {
  const option = 'npm start -- --demo-port';
  return [
    { port, who: 'Backstage', option: 'npm start -- --port' },
    ...(demo && demoPort
      ? [
          { port: demoPort, who: 'the demo cluster', option },
          {
            port: demoPort + 1,
            who: 'the control server of the demo cluster',
            option,
          },
        ]
      : []),
  ];
}

/** Returns the two ports of the demo cluster: those of the command line, else free ones. */
async function demoPorts({ demoPort }) {
  return demoPort ? [demoPort, demoPort + 1] : freePorts(2);
}

/** Runs `npm start`: never resolves, or throws a one-line error. */
export async function start(argv) {
  // npm runs scripts in the folder of package.json and passes the current directory.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const parsed = parseStartOptions(argv);
  if (parsed.help) {
    process.stdout.write(startHelp);
    return;
  }
  const options = {
    ...parsed,
    scenarioFolder: scenarioFolder(parsed.scenario, cwd),
  };
  requireFiles(options, cwd);
  endOnSignals({ code: 0, before: () => say('ending') });
  await requireFreePorts(fixedPorts(options));
  await bootstrap();
  await buildApp();

  const started = [];
  let env = {};
  if (options.demo) {
    const scenario = options.scenarioFolder;
    const [port, controlPort] = await demoPorts(options);
    say(
      `starting the demo cluster on port ${port}, control on port ${controlPort} (${options.scenario})`,
    );
    started.push(
      startChild(demoClusterProcess({ port, controlPort, scenario })),
    );
    env = {
      DEMO_CLUSTER_URL: `http://127.0.0.1:${port}`,
      ...catalogEnv(scenario),
    };
  }
  say(`starting Backstage on port ${options.port}`);
  started.push(
    startChild(
      backendProcess({
        port: options.port,
        configs: options.configs,
        cwd,
        env,
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
