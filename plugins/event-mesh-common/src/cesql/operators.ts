import { cast, typeOf } from './cast';
import { CesqlValue, CloudEvent, requiredAttributes } from '../cloudevents';
import { Result, isFault } from './outcome';
import { ArithmeticOperator, CesqlDialect, ComparisonOperator } from './types';

/**
 * Calculates with 32-bit Integers, which wrap around; a division truncates towards zero.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/math_expressions.go.
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

function calculate(operator: ArithmeticOperator, x: number, y: number): number {
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

/** Negates an Integer; the least one is its own negative. */
export function negate(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Integer', dialect);
  return isFault(x) ? { ...x, value: 0 } : -x | 0;
}

/**
 * Compares two values: `=` and `!=` cast the left one to the type of the right one, the others cast both to Integers.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/comparison_expressions.go, integer_comparison_expressions.go.
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

function holds(
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
 * Returns whether an element of `IN (…)`, cast to the type of the value on the left, equals that value.
 *
 * @remarks cloudevents/sdk-go sql/v2/expression/in_expression.go.
 */
export function isElement(
  value: CesqlValue,
  element: CesqlValue,
  dialect: CesqlDialect,
): Result {
  const x = cast(element, typeOf(value), dialect);
  return isFault(x) ? { ...x, value: false } : x === value;
}

/** Negates a Boolean. */
export function not(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Boolean', dialect);
  return isFault(x) ? { ...x, value: false } : !x;
}

/**
 * Returns whether an event has an attribute; the required ones always exist.
 *
 * @remarks cloudevents/sdk-go sql/v2/utils/event.go, ContainsAttribute.
 */
export function exists(event: CloudEvent, name: string): boolean {
  return requiredAttributes.includes(name) || event.has(name);
}
