import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandsBelow, cloneName, installCommands } from './documented.mjs';

describe('commandsBelow', () => {
  it('returns only the lines of the shell blocks of a section', () => {
    const text = [
      '## 1. Packages',
      'Text',
      '```sh',
      'one',
      '',
      'two',
      '```',
      '```ts',
      'code',
      '```',
      '### More',
      '```sh',
      'three',
      '```',
      '## 2. Clusters',
      '```sh',
      'four',
      '```',
    ].join('\n');
    assert.deepEqual(commandsBelow('## 1. Packages', `\n${text}`), [
      'one',
      'two',
      'three',
    ]);
  });
});

describe('installCommands', () => {
  it('packs from a clone next to the app and adds all published packages', () => {
    const commands = installCommands().join('\n');
    assert.ok(commands.includes(`../${cloneName} `));
    for (const name of [
      'backstage-plugin-event-mesh-common',
      'backstage-plugin-event-mesh',
      'backstage-plugin-catalog-backend-module-event-mesh',
    ]) {
      assert.ok(commands.includes(`/${name}.tgz`), name);
    }
  });
});
