import '../../../scripts/jest/fixedSeed.cjs';

// A catalog needs time to start and to process entities.
jest.setTimeout(120_000);
