import { Budget } from '../budget';
import { Result } from '../outcome';
import { CesqlDialect, CesqlErrorCode, CesqlType, CesqlValue } from '../types';

/** What a call depends on beside its arguments. @internal */
export type CallContext = {
  readonly dialect: CesqlDialect;
  readonly budget: Budget;
};

/**
 * A built-in function. Its arguments are cast to the types of its parameters before it runs.
 *
 * @internal
 */
export type CesqlFunction = {
  readonly name: string;
  readonly parameters: readonly (CesqlType | 'Any')[];
  /** The type of any further arguments. */
  readonly rest?: CesqlType;
  readonly returns: CesqlType;
  /** Only the cluster knows what it gives. */
  readonly isOpaque?: boolean;
  readonly run: (args: readonly CesqlValue[], context: CallContext) => Result;
  /** How it may fail for Integers that lie in these ranges, one for each argument that is one. */
  readonly mayFail?: (
    ranges: readonly { readonly min: number; readonly max: number }[],
  ) => { readonly error?: CesqlErrorCode; readonly crash?: CesqlErrorCode };
};

/** @internal */
export function functionError(
  code: 'negativeLength' | 'positionOutside',
  value: CesqlValue,
  number: number,
): Result {
  return {
    fault: 'error',
    kind: 'functionEvaluation',
    code,
    params: { value: String(number) },
    value,
  };
}
