import '../../../scripts/jest/fixedSeed.cjs';

// A catalog has to start, and to process what it is told.
jest.setTimeout(120_000);
