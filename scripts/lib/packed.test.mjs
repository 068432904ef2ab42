import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packedProblems } from './packed.mjs';

const manifest = {
  license: 'Apache-2.0',
  backstage: { role: 'frontend-plugin', pluginId: 'event-mesh' },
  configSchema: 'dist/.config-schema.json',
  dependencies: { cytoscape: '^3.34.4' },
  peerDependencies: {
    react: '^18.0.0',
    'react-dom': '^18.0.0',
    'react-router-dom': '^6.30.2',
  },
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
  it('finds nothing in a complete package', () => {
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
      'React is a peer',
      {
        peerDependencies: { 'react-dom': '^18', 'react-router-dom': '^6' },
      },
      '',
      'react is not a peer dependency',
    ],
    [
      'the copy of Backstage is that of the app',
      { dependencies: { '@backstage/ui': '^0.18.0' } },
      '',
      '@backstage/ui is a dependency and would be a second copy',
    ],
    [
      'a module of the catalog belongs to the catalog',
      { backstage: { role: 'backend-plugin-module', pluginId: 'event-mesh' } },
      '',
      'backstage.pluginId is not catalog',
    ],
    ['the package is public', { private: true }, '', 'the package is private'],
    [
      'the licence is named',
      { license: 'MIT' },
      '',
      'the licence is not Apache-2.0',
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

  it('no test is packed', () => {
    assert.deepEqual(packedProblems(manifest, [...files, 'dist/ref.test.js']), [
      'dist/ref.test.js has no place in a package',
    ]);
  });
});
