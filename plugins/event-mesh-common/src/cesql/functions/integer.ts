import { CesqlFunction } from './types';

const least = -2147483648;

/**
 * Functions of Integers.
 *
 * @remarks cloudevents/sdk-go sql/v2/function/integer_functions.go.
 */
export const integerFunctions: readonly CesqlFunction[] = [
  {
    name: 'ABS',
    parameters: ['Integer'],
    returns: 'Integer',
    run: ([value]) =>
      value === least
        ? { fault: 'error', kind: 'math', code: 'overflow', value: 2147483647 }
        : Math.abs(Number(value)),
    mayFail: ([{ min }]) => (min === least ? { error: 'overflow' } : {}),
  },
];
