import { build, Metafile } from 'esbuild';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Goal, Part } from './types';

/** In kB, gzipped. */
const mostAtStart = 10;
const mostLater = 250;

type Chunks = ReadonlyMap<string, number>;

/** What an app loads more with the plugin, beside what every Backstage app has: at its start, and when a surface is opened. */
export const chunksPart: Part = {
  id: 'chunks',
  title: 'Chunks',
  sizes: [1],
  measure: async () => {
    const { entry, sizes, metafile } = await chunksOf();
    const atStart = closure(metafile, entry, false);
    const later = [...closure(metafile, entry, true)].filter(
      path => !atStart.has(path),
    );
    const drawing = later.filter(path => holdsCytoscape(metafile, path));
    const rest = later.filter(path => !drawing.includes(path));
    const sum = (paths: Iterable<string>) =>
      [...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0);
    const rows = [
      ['at the start of the app', atStart.size, sum(atStart)],
      [
        'with Cytoscape, when a picture is opened',
        drawing.length,
        sum(drawing),
      ],
      ['all others, when a surface is opened', rest.length, sum(rest)],
    ];
    const goals: Goal[] = [
      {
        text: `at the start no more than ${mostAtStart} kB`,
        isMet: sum(atStart) <= mostAtStart,
      },
      {
        text: `later no more than ${mostLater} kB, all of it together`,
        isMet: sum(later) <= mostLater,
      },
      {
        text: 'Cytoscape in chunks of its own, that only a picture loads',
        isMet: drawing.length === 1,
      },
    ];
    const columns = ['what', 'files', 'kB gzipped'];
    return { tables: [{ title: 'The plugin', columns, rows }], goals };
  },
};

async function chunksOf(): Promise<{
  entry: string;
  sizes: Chunks;
  metafile: Metafile;
}> {
  const plugin = dirname(
    require.resolve('backstage-plugin-event-mesh/package.json'),
  );
  const { outputFiles, metafile } = await build({
    // What the bundler of an app keeps of the index; this one would take the texts that stand there to the start.
    stdin: {
      contents: "export { eventMeshPlugin as default } from './src/plugin';",
      resolveDir: plugin,
      sourcefile: 'app.ts',
    },
    outdir: 'out',
    absWorkingDir: plugin,
    bundle: true,
    write: false,
    minify: true,
    splitting: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // What any app brings.
    external: ['react', 'react-dom', 'react-router-dom', '@backstage/*'],
    loader: { '.svg': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [
      path.slice(plugin.length + 1),
      gzipSync(contents, { level: 9 }).length / 1000,
    ]),
  );
  const [entry = ''] = Object.entries(metafile.outputs).flatMap(
    ([path, { entryPoint }]) => (entryPoint === 'app.ts' ? [path] : []),
  );
  return { entry, sizes, metafile };
}

// What a chunk needs at once, or everything that it may ever load.
function closure(
  { outputs }: Metafile,
  entry: string,
  withLazy: boolean,
): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) {
      if (!external && (withLazy || kind !== 'dynamic-import')) {
        found.add(next);
      }
    }
    const style = outputs[path]?.cssBundle;
    if (style) {
      found.add(style);
    }
  }
  return found;
}

function holdsCytoscape({ outputs }: Metafile, path: string): boolean {
  return Object.keys(outputs[path]?.inputs ?? {}).some(input =>
    input.includes('/cytoscape/dist/'),
  );
}
