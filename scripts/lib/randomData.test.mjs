import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isProperty,
  propertyTests,
  setsSeed,
  testSources,
  unseededData,
} from './randomData.mjs';

describe('random data of the tests of all packages', () => {
  const sources = testSources();

  it('comes from fast-check only where setupTests.ts of the package sets the seed', () => {
    const seeded = sources
      .filter(({ path, text }) => /\bsetupTests\./.test(path) && setsSeed(text))
      .map(({ path }) => path.replace(/setupTests\..*/, ''));
    assert.deepEqual(
      sources
        .filter(isProperty)
        .map(({ path }) => path)
        .filter(path => !seeded.some(folder => path.startsWith(folder))),
      [],
    );
  });

  it('has a seed in all tests', () => {
    assert.deepEqual(
      sources.flatMap(({ path, text }) =>
        unseededData(text).map(found => `${path}:${found}`),
      ),
      [],
    );
  });

  it('is part of npm run fuzz in all packages', () => {
    const packages = propertyTests().map(path => path.split('/src/')[0]);
    assert.deepEqual(
      [...new Set(packages)],
      [
        'demo-cluster',
        'plugins/catalog-backend-module-event-mesh',
        'plugins/event-mesh',
        'plugins/event-mesh-common',
      ],
    );
  });
});

describe('unseededData', () => {
  for (const [source, line] of [
    ['Math.random', 'const size = Math.floor(Math.random() * 9);'],
    ['random bytes', 'const name = randomUUID();'],
    ['the time of day', 'const seed = Date.now();'],
    ['the time of day', 'const readAt = new Date();'],
  ]) {
    it(`finds ${source} in ${line}`, () => {
      assert.deepEqual(unseededData(`\n${line}\n`), [`2: ${source}`]);
    });
  }

  it('accepts a fixed date, a clock of the real time, and a comment', () => {
    const lines = [
      "const then = new Date('2024-01-01');",
      'const clock = { now: () => Date.now() };',
      '// Math.random would do too',
    ];
    assert.deepEqual(unseededData(lines.join('\n')), []);
  });
});

describe('setsSeed', () => {
  const line = "import '../../../scripts/jest/fixedSeed.cjs';";

  it('accepts a setupTests.ts that imports the fixed seed', () => {
    assert.equal(setsSeed(`import 'other';\n${line}\n`), true);
  });

  it('rejects a setupTests.ts without that import', () => {
    assert.equal(setsSeed(`// ${line}\njest.setTimeout(9);\n`), false);
  });
});
