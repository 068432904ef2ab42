import { createHash } from 'node:crypto';
import {
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

function filesBelow(path, isWanted) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return isWanted(path) ? [path] : [];
  return readdirSync(path)
    .sort()
    .filter(name => name !== 'node_modules' && name !== 'dist')
    .flatMap(name => filesBelow(join(path, name), isWanted));
}

/**
 * A hash over names and contents of files, and of folders except their node_modules and dist.
 *
 * Options: `root` that names are relative to, `isWanted(path)`, and `extra`, a text that counts too.
 */
export function fingerprint(
  paths,
  { root, isWanted = () => true, extra = '' },
) {
  const hash = createHash('sha256').update(extra);
  for (const file of paths.flatMap(path =>
    filesBelow(join(root, path), isWanted),
  )) {
    hash.update(`\0${relative(root, file).split(sep).join('/')}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Returns whether the stamp file contains the fingerprint. */
export function isDone(stamp, value) {
  try {
    return readFileSync(stamp, 'utf8') === value;
  } catch {
    return false;
  }
}

export function setDone(stamp, value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}
