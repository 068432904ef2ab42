import { cast } from '../cast';
import { Result, isFault } from '../outcome';
import { ArithmeticOperator, CesqlDialect, CesqlValue } from '../types';

/**
 * Integers of 32 bits, which wrap around; division cuts towards zero.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/math_expressions.go.
 * @internal
 */
export function arithmetic(
  operator: ArithmeticOperator,
  [left, right]: readonly [CesqlValue, CesqlValue],
  dialect: CesqlDialect,
): Result {
  const x = cast(left, 'Integer', dialect);
  if (isFault(x)) {
    return { ...x, value: 0 };
  }
  const y = cast(right, 'Integer', dialect);
  if (isFault(y)) {
    return { ...y, value: 0 };
  }
  const isDivision = operator === '/' || operator === '%';
  return isDivision && y === 0
    ? { fault: 'error', kind: 'math', code: 'divisionByZero', value: 0 }
    : calculate(operator, Number(x), Number(y));
}

/** @internal */
export function calculate(
  operator: ArithmeticOperator,
  x: number,
  y: number,
): number {
  switch (operator) {
    case '+':
      return (x + y) | 0;
    case '-':
      return (x - y) | 0;
    case '*':
      return Math.imul(x, y);
    case '/':
      return (x / y) | 0;
    default:
      return x % y | 0;
  }
}
