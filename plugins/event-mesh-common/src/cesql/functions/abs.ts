import { CesqlFunction } from './types';

const least = -2147483648;

/** @internal */
export const abs: CesqlFunction = {
  name: 'ABS',
  parameters: ['Integer'],
  returns: 'Integer',
  run: ([value]) =>
    value === least
      ? { fault: 'error', kind: 'math', code: 'overflow', value: 2147483647 }
      : Math.abs(Number(value)),
  mayFail: ([{ min }]) => (min === least ? { error: 'overflow' } : {}),
};
