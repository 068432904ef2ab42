import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

/** The exports of the common package. @public */
export type Common = typeof import('backstage-plugin-event-mesh-common');

/**
 * Bundles the common package into one file, as an app does: calls between modules of many small files cost time.
 */
export function bundled(): Common {
  const entry = require.resolve('backstage-plugin-event-mesh-common');
  const [{ text }] = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  }).outputFiles;
  const made: { exports: unknown } = { exports: {} };
  compileFunction(text, ['module', 'exports', 'require'], {
    filename: 'common.cjs',
  })(made, made.exports, createRequire(entry));
  return made.exports as Common;
}
