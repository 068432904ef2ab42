// Nothing newer than Node 12 here, so that an old Node prints the line and not a syntax error.
import { nodeVersionProblem } from './lib/nodeVersion.mjs';

const problem = nodeVersionProblem(process.version);
if (problem) {
  console.error(`event-mesh: ${problem}`);
  process.exit(1);
}

import('./lib/main.mjs').then(async ({ main }) => {
  const { pack } = await import('./lib/pack.mjs');
  await main(pack);
});
