import '../../../scripts/jest/fixedSeed.cjs';
