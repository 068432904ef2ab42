import fc from 'fast-check';
import {
  arbitraryClusters,
  reordered,
} from './__testUtils__/arbitraryClusters';
import { runAll } from './__testUtils__/runAll';

// So many more when somebody asks.
const numRuns = Number(process.env.FUZZ_RUNS ?? 250);
const timeout = 20_000 + numRuns * 100;

describe('whatever the objects of some clusters are', () => {
  it(
    'none is lost, nothing is made up, and nothing throws',
    () => {
      fc.assert(
        fc.property(arbitraryClusters, clusters => {
          expect(runAll(clusters).complaints).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'their order changes nothing',
    () => {
      fc.assert(
        fc.property(arbitraryClusters, clusters => {
          expect(runAll(reordered(clusters)).text).toBe(runAll(clusters).text);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
