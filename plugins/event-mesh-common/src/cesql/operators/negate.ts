import { cast } from '../cast';
import { Result, isFault } from '../outcome';
import { CesqlDialect, CesqlValue } from '../types';

/** The least Integer is its own negative. @internal */
export function negate(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Integer', dialect);
  return isFault(x) ? { ...x, value: 0 } : -x | 0;
}
