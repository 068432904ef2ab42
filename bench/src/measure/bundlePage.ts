import { build } from 'esbuild';
import { dirname, join } from 'node:path';

/** The bundled script and styles of a page. @public */
export interface BundledPage {
  readonly script: string;
  readonly style: string;
}

/** Bundles one of the pages, as an app does. */
export async function bundlePage(name: string): Promise<BundledPage> {
  const plugin = dirname(
    require.resolve('backstage-plugin-event-mesh/package.json'),
  );
  const { outputFiles } = await build({
    entryPoints: [require.resolve(`../pages/${name}.tsx`)],
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    alias: { 'event-mesh-graph': join(plugin, 'src/cytoscape/index.ts') },
    logLevel: 'error',
  });
  const textOf = (end: string) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
