import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packedProblems } from './packed.mjs';

const manifest = {
  configSchema: 'dist/.config-schema.json',
  dependencies: { cytoscape: '^3.34.4' },
  peerDependencies: { react: '^18.0.0' },
};
const files = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/index.d.ts',
  'dist/index.esm.js',
  'dist/.config-schema.json',
];

describe('packedProblems', () => {
  it('accepts a complete package', () => {
    assert.deepEqual(packedProblems(manifest, files), []);
  });

  for (const [rule, change, dropped, problem] of [
    [
      'the config schema is packed',
      {},
      'dist/.config-schema.json',
      'dist/.config-schema.json is not packed',
    ],
    ['the licence is packed', {}, 'LICENSE', 'LICENSE is not packed'],
    [
      'no dependency names the workspace',
      { dependencies: { a: 'workspace:^' } },
      '',
      'a is asked for as workspace:^',
    ],
    [
      'the copy of Backstage is that of the app',
      { dependencies: { '@backstage/ui': '^0.18.0' } },
      '',
      '@backstage/ui is a dependency and would be a second copy',
    ],
  ]) {
    it(rule, () => {
      assert.deepEqual(
        packedProblems(
          { ...manifest, ...change },
          files.filter(path => path !== dropped),
        ),
        [problem],
      );
    });
  }

  it('rejects a packed test', () => {
    assert.deepEqual(packedProblems(manifest, [...files, 'dist/ref.test.js']), [
      'dist/ref.test.js has no place in a package',
    ]);
  });
});
