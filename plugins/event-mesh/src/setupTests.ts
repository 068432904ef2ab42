import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import '../../../scripts/jest/fixedSeed.cjs';

// The first look at a surface loads its chunk, which a busy machine compiles first.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

// What jsdom cannot parse of Material UI's sheets says nothing about us, and hides what does.
/* eslint-disable no-console */
const warn = console.warn;
console.warn = (...said: unknown[]) => {
  if (!/^Warning: \[JSS\]/.test(String(said[0]))) {
    warn(...said);
  }
};
/* eslint-enable no-console */
