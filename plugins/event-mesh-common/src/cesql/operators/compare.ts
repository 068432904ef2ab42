import { cast, typeOf } from '../cast';
import { Result, isFault } from '../outcome';
import { CesqlDialect, CesqlValue, ComparisonOperator } from '../types';

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
