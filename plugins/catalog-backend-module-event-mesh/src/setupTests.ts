import '../../../scripts/jest/fixedSeed.cjs';

// A catalog has to start and to process entities.
jest.setTimeout(120_000);
