import { cast, typeOf } from '../cast';
import { Result, isFault } from '../outcome';
import { CesqlDialect, CesqlValue } from '../types';

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
