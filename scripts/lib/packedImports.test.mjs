import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importProblems } from './packedImports.mjs';

const manifest = {
  name: 'ours',
  dependencies: { yaml: '^2.0.0' },
  peerDependencies: { react: '^18.0.0', '@backstage/ui': '^0.18.0' },
};
const sources = [
  [
    'dist/index.esm.js',
    `import { parse } from 'yaml';
import { Text } from '@backstage/ui/css/styles.css';
// import it from 'nowhere'
import './ours.esm.js';
import('react/jsx-runtime');
import { join } from 'node:path';
`,
  ],
];

describe('importProblems', () => {
  it('accepts a package whose imports are the declared packages', () => {
    assert.deepEqual(importProblems(manifest, sources), []);
  });

  for (const [rule, text, name] of [
    [
      'a declaration',
      `import * as a from '@scope/types/deep';`,
      '@scope/types',
    ],
    ['a lazy import', `const a = () => import("lazy");`, 'lazy'],
    ['a CommonJS file', `var a = require('common');`, 'common'],
    ['a type', `export declare const a: import('inline').A;`, 'inline'],
    ['an export', `export * from 'forward';`, 'forward'],
  ]) {
    it(`names the undeclared package that ${rule} imports`, () => {
      assert.deepEqual(
        importProblems(manifest, [...sources, ['dist/more.js', text]]),
        [`dist/more.js imports ${name}, which is not declared`],
      );
    });
  }

  it('names a declared package without an import, except for those that Backstage requires', () => {
    const declared = {
      ...manifest,
      dependencies: { ...manifest.dependencies, idle: '^1.0.0' },
      peerDependencies: {
        ...manifest.peerDependencies,
        'react-router-dom': '^6.0.0',
      },
    };
    assert.deepEqual(importProblems(declared, sources), [
      'idle is declared, and no packed file imports it',
    ]);
  });
});
