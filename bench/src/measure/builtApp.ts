import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script or style sheet of a built app. @public */
export interface BuiltFile {
  /** True if the page itself loads it. */
  readonly isAtStart: boolean;
  /** In kB, gzipped. */
  readonly size: number;
  /** The modules in it, as paths. */
  readonly sources: readonly string[];
}

const root = join(
  dirname(require.resolve('backstage-plugin-event-mesh/package.json')),
  '../..',
);
const app = join(root, 'app');

/** Builds the app for production in a temporary folder, with its features changed by `change`. */
export function builtApp(
  change: (source: string) => string,
): readonly BuiltFile[] {
  // Inside the repository, so that the app finds its packages.
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-app-'));
  try {
    for (const part of ['package.json', 'public', 'src']) {
      cpSync(join(app, part), join(folder, part), { recursive: true });
    }
    const features = join(folder, 'src/app.ts');
    writeFileSync(features, change(readFileSync(features, 'utf8')));
    build(folder);
    return filesOf(join(folder, 'dist'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(cwd: string): void {
  const cli = join(
    dirname(require.resolve('@backstage/cli/package.json')),
    'bin/backstage-cli',
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'package', 'build'],
    { cwd, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`the app was not built: ${stderr || stdout}`);
  }
}

function filesOf(dist: string): readonly BuiltFile[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return readdirSync(join(dist, 'static'))
    .filter(name => /\.(js|css)$/.test(name))
    .map(name => {
      const path = join(dist, 'static', name);
      return {
        isAtStart: page.includes(`/static/${name}"`),
        size: gzipSync(readFileSync(path), { level: 9 }).length / 1000,
        sources: sourcesOf(`${path}.map`),
      };
    });
}

// A file for an asset, such as an image, has no source map.
function sourcesOf(map: string): readonly string[] {
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}
