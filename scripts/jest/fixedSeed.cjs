/* eslint-env jest */

// Imported by src/setupTests.ts of each package with property tests. The same seed in each run, so that a test that fails
// fails again; `npm run fuzz` sets another seed, and more runs.
const seed = Number(process.env.FUZZ_SEED ?? 1);
const times = Number(process.env.FUZZ_TIMES ?? 1);

// Configured where a test imports fast-check, as the other tests would take seconds longer if they all loaded it.
jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  actual.configureGlobal({ seed });
  if (times === 1) {
    return actual;
  }
  const assert = (property, { numRuns = 100, ...parameters } = {}) =>
    actual.assert(property, { ...parameters, numRuns: numRuns * times });
  return {
    __esModule: true,
    ...actual,
    assert,
    default: { ...actual.default, assert },
  };
});
