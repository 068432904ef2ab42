import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const readText = path => readFileSync(join(root, path), 'utf8');

/** Returns the folders of all workspaces, from the root of the repository. */
function workspaces() {
  return JSON.parse(readText('package.json'))
    .workspaces.flatMap(pattern => {
      const [folder] = pattern.split('/*');
      return folder === pattern
        ? [folder]
        : readdirSync(join(root, folder)).map(name => `${folder}/${name}`);
    })
    .filter(folder => existsSync(join(root, folder, 'package.json')));
}

/** Returns `{ path, text }` of every test, and of what only tests use. */
export function testSources() {
  return workspaces()
    .flatMap(folder => [`${folder}/src`, `${folder}/e2e-tests`])
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true }).map(
        path => `${folder}/${path}`,
      ),
    )
    .filter(
      path =>
        /\.tsx?$/.test(path) &&
        /\.test\.|__testUtils__|setupTests|e2e-tests/.test(path),
    )
    .map(path => ({ path, text: readText(path) }));
}

/** Returns whether a test uses fast-check. */
export const isProperty = ({ text }) => /\bfrom 'fast-check'/.test(text);

/** Returns the paths of the test files that draw random data themselves. */
export function propertyTests() {
  return testSources()
    .filter(({ path, text }) => path.includes('.test.') && isProperty({ text }))
    .map(({ path }) => path);
}

/** Returns whether a setupTests.ts gives property tests the seed that all packages share. */
export const setsSeed = text =>
  /^import '(\.\.\/)+scripts\/jest\/fixedSeed\.cjs';$/m.test(text);

const unseeded = {
  'Math.random': /\bMath\.random\b/,
  'random bytes': /\b(randomUUID|randomBytes|randomInt|getRandomValues)\b/,
  'the time of day': /\bDate\.now\(\)|\bnew Date\(\)/,
};
// For code under test that waits.
const realClock = /\bnow: \(\) => Date\.now\(\)/;
const comment = /^\s*(\/\/|\/?\*)/;

/** Returns `line: source` for each line of a test that takes data from a source without a seed. */
export function unseededData(text) {
  return text.split('\n').flatMap((line, at) =>
    comment.test(line) || realClock.test(line)
      ? []
      : Object.entries(unseeded)
          .filter(([, pattern]) => pattern.test(line))
          .map(([source]) => `${at + 1}: ${source}`),
  );
}
