import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderOf = execPath => dirname(dirname(execPath));

/** Folders that may hold `include/node`: Node's own, and the package in which npm's `node` keeps its files. */
function headerFolders({ execPath, platform, arch }) {
  const own = folderOf(execPath);
  const inside = `node-${platform}-${arch}`;
  return [own, join(own, 'node_modules', inside), join(dirname(own), inside)];
}

function abiOf(folder) {
  try {
    const path = join(folder, 'include', 'node', 'node_version.h');
    const text = readFileSync(path, 'utf8');
    return /^#define NODE_MODULE_VERSION (\d+)$/m.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

/**
 * Returns the environment in which a compile finds the headers of this Node without a download.
 *
 * A `nodedir` of npm's configuration that belongs to another Node would build what does not load: it is ignored.
 */
export function nodeHeaders({ execPath, platform, arch, versions }, env) {
  const named = env.npm_config_nodedir;
  const places = headerFolders({ execPath, platform, arch });
  const found = [named, ...places].find(
    folder => folder && abiOf(folder) === versions.modules,
  );
  if (found) return { npm_config_nodedir: found };
  return named && abiOf(named) ? { npm_config_nodedir: '' } : {};
}
