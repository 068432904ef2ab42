import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { endOnSignals } from './children.mjs';
import { ClearError } from './clearError.mjs';
import { fingerprint, isDone, setDone } from './fingerprint.mjs';
import {
  archiveOf,
  archives,
  buildPackages,
  declareTypes,
  nameOf,
  packPackage,
  published,
} from './packages.mjs';
import { root } from './paths.mjs';
import { say } from './say.mjs';

const stamp = join(archives, 'stamp');

const wanted = () =>
  fingerprint(['yarn.lock', 'package.json', ...published], {
    root,
    isWanted: path => !/\.(test|md)\b|\/(dev|__testUtils__)\//.test(path),
  });

/** Marks the archives as up to date. */
export const setPacked = () => setDone(stamp, wanted());

/** Builds and packs what is published, unless that is done; returns the archives. */
export async function packAll() {
  if (!isDone(stamp, wanted())) {
    say('building and packing (some minutes)');
    rmSync(archives, { recursive: true, force: true });
    await declareTypes();
    await buildPackages();
    for (const folder of published) await packPackage(folder);
    setPacked();
  }
  return published.map(folder => archiveOf(nameOf(folder)));
}

/** `npm run pack -- FOLDER`: the packages as archives that an app can add. */
export async function pack(argv) {
  const [folder, ...rest] = argv;
  if (!folder || folder.startsWith('-') || rest.length > 0) {
    throw new ClearError('npm run pack -- FOLDER: where to put the archives');
  }
  // npm runs scripts in the folder of package.json and passes the current directory.
  const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  endOnSignals({ code: 130 });
  await bootstrap();
  const packed = await packAll();
  mkdirSync(target, { recursive: true });
  for (const archive of packed) {
    const copy = join(target, relative(archives, archive));
    copyFileSync(archive, copy);
    say(`packed ${copy}`);
  }
}
