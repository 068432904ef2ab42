import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import '../../../scripts/jest/fixedSeed.cjs';

// The first render of a surface loads its chunk, which takes long to compile on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// jsdom cannot parse some style sheets of Material UI; these warnings are irrelevant and hide relevant ones.
/* eslint-disable no-console */
const warn = console.warn;
console.warn = (...said: unknown[]) => {
  if (!/^Warning: \[JSS\]/.test(String(said[0]))) {
    warn(...said);
  }
};
/* eslint-enable no-console */
