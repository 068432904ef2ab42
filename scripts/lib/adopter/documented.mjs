import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

/** Name of the folder beside an app in which docs/install.md expects a clone of this repository. */
export const cloneName = 'event-mesh-for-backstage';

/** Returns the shell commands below a heading of a Markdown text, up to the next heading of that level. */
export function commandsBelow(heading, text) {
  const [, section = ''] = text.split(`\n${heading}\n`);
  const [own] = section.split(/\n## /);
  return [...own.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
    block.split('\n').filter(line => line.trim() !== ''),
  );
}

/** Returns the commands with which docs/install.md adds the packages to an app. */
export function installCommands() {
  return commandsBelow(
    '## 1. Packages',
    readFileSync(join(root, 'docs/install.md'), 'utf8'),
  );
}
