import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/** Returns the config files of the backend: the two of the repository, then those of the command line. */
export function configArgs(configs, cwd) {
  const own = ['app-config.yaml', 'app-config.local.yaml']
    .map(name => join(root, name))
    .filter(path => existsSync(path));
  return [...own, ...configs.map(path => resolve(cwd, path))].flatMap(path => [
    '--config',
    path,
  ]);
}

/** Returns the address of the backend as environment, which overrides all config files. */
export function addressEnv(port) {
  const url = JSON.stringify(`http://localhost:${port}`);
  return {
    APP_CONFIG_app_baseUrl: url,
    APP_CONFIG_backend_baseUrl: url,
    APP_CONFIG_backend_listen_port: String(port),
  };
}

/** Returns the environment with the entities of a scenario, if it has a catalog-info.yaml. */
export function catalogEnv(scenario) {
  const target = join(scenario, 'catalog-info.yaml');
  return existsSync(target)
    ? {
        APP_CONFIG_catalog_locations: JSON.stringify([
          { type: 'file', target },
        ]),
      }
    : {};
}

/**
 * Returns the backend as one process, as `backstage-cli package start` runs it, without its watcher.
 */
export function backendProcess({ port, configs, cwd, env }) {
  const transform = createRequire(join(root, 'package.json')).resolve(
    '@backstage/cli/config/nodeTransform.cjs',
  );
  return {
    name: 'backend',
    command: process.execPath,
    args: [
      '--enable-source-maps',
      '--require',
      transform,
      join(root, 'backend/src/index.ts'),
      ...configArgs(configs, cwd),
    ],
    cwd: join(root, 'backend'),
    env: { NODE_ENV: 'development', ...addressEnv(port), ...env },
  };
}

/** Returns the demo cluster as one process. */
export function demoClusterProcess({ port, controlPort, scenario }) {
  const tsx = createRequire(join(root, 'package.json')).resolve('tsx');
  return {
    name: 'demo-cluster',
    command: process.execPath,
    args: [
      '--import',
      pathToFileURL(tsx).href,
      join(root, 'demo-cluster/src/main.ts'),
      '--scenario',
      scenario,
      '--port',
      String(port),
      '--control-port',
      String(controlPort),
    ],
  };
}
