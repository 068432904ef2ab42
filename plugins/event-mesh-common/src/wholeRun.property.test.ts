import fc from 'fast-check';
import {
  arbitraryClusters,
  reordered,
} from './__testUtils__/arbitraryClusters';
import { runAll } from './__testUtils__/runAll';

const numRuns = 250;

describe('the whole run over random clusters', () => {
  it('loses no object, makes none up, and throws no exception', () => {
    fc.assert(
      fc.property(arbitraryClusters, clusters => {
        expect(runAll(clusters).complaints).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('does not depend on the order of objects', () => {
    fc.assert(
      fc.property(arbitraryClusters, clusters => {
        expect(runAll(reordered(clusters)).text).toBe(runAll(clusters).text);
      }),
      { numRuns },
    );
  });
});
