import { cast, typeOf } from './cast';
import { CloudEvent, requiredAttributes } from './event/event';
import { Result, isFault } from './outcome';
import {
  ArithmeticOperator,
  CesqlDialect,
  CesqlValue,
  ComparisonOperator,
} from './types';

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

/** The least Integer is its own negative. @internal */
export function negate(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Integer', dialect);
  return isFault(x) ? { ...x, value: 0 } : -x | 0;
}

/**
 * `=` and `!=` cast what is left to the type of what is right; the others compare Integers.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/comparison_expressions.go, integer_comparison_expressions.go.
 * @internal
 */
export function compare(
  operator: ComparisonOperator,
  [left, right]: readonly [CesqlValue, CesqlValue],
  dialect: CesqlDialect,
): Result {
  const isEquality = operator === '=' || operator === '!=';
  const type = isEquality ? typeOf(right) : 'Integer';
  const x = cast(left, type, dialect);
  if (isFault(x)) {
    return { ...x, value: false };
  }
  const y = cast(right, type, dialect);
  return isFault(y) ? { ...y, value: false } : holds(operator, x, y);
}

/** @internal */
export function holds(
  operator: ComparisonOperator,
  x: CesqlValue,
  y: CesqlValue,
): boolean {
  switch (operator) {
    case '=':
      return x === y;
    case '!=':
      return x !== y;
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    default:
      return x >= y;
  }
}

/**
 * Whether one element of `IN (…)` is the value on the left; it is cast to the type of that.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/in_expression.go.
 * @internal
 */
export function isElement(
  value: CesqlValue,
  element: CesqlValue,
  dialect: CesqlDialect,
): Result {
  const x = cast(element, typeOf(value), dialect);
  return isFault(x) ? { ...x, value: false } : x === value;
}

/** @internal */
export function not(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Boolean', dialect);
  return isFault(x) ? { ...x, value: false } : !x;
}

/**
 * Required attributes always exist.
 *
 * @remarks cloudevents/sdk-go sql/v2/utils/event.go, ContainsAttribute.
 * @internal
 */
export function exists(event: CloudEvent, name: string): boolean {
  return requiredAttributes.includes(name) || event.has(name);
}
