import { cast } from '../cast';
import { Result, isFault } from '../outcome';
import { CesqlDialect, CesqlValue } from '../types';

/** @internal */
export function not(value: CesqlValue, dialect: CesqlDialect): Result {
  const x = cast(value, 'Boolean', dialect);
  return isFault(x) ? { ...x, value: false } : !x;
}
