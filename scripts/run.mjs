// Syntax of Node 12, so that an old Node prints the line and not a syntax error.
import { nodeVersionProblem } from './lib/nodeVersion.mjs';

// The scripts of package.json.
const commands = {
  start: () => import('./lib/start.mjs').then(({ start }) => start),
  test: () => import('./lib/test.mjs').then(({ test }) => test),
  dev: () => import('./lib/dev.mjs').then(({ dev }) => dev),
  mesh: () => import('./lib/mesh.mjs').then(({ mesh }) => mesh),
  bench: () => import('./lib/bench.mjs').then(({ bench }) => bench),
  fuzz: () => import('./lib/fuzz.mjs').then(({ fuzz }) => fuzz),
  pack: () => import('./lib/pack.mjs').then(({ pack }) => pack),
  'declare:types': () =>
    import('./lib/packages.mjs').then(({ declareTypes }) => declareTypes),
  'test:backstage': () =>
    import('./lib/adopter/testAdopters.mjs').then(
      ({ testAdopters }) => testAdopters,
    ),
};

const problem = nodeVersionProblem(process.version);
if (problem) {
  console.error(`event-mesh: ${problem}`);
  process.exit(1);
}

const [name] = process.argv.splice(2, 1);

import('./lib/main.mjs').then(async ({ main }) => {
  await main(await commands[name]());
});
