import { Budget } from '../budget';
import { Result } from '../outcome';
import { CesqlDialect, CesqlErrorCode, CesqlType } from '../types';
import { CesqlValue } from '../../cloudevents';

/** The context of a call. */
type CallContext = {
  readonly dialect: CesqlDialect;
  readonly budget: Budget;
};

/** Built-in function. Its arguments are cast to the types of its parameters before it runs. */
export type CesqlFunction = {
  readonly name: string;
  readonly parameters: readonly (CesqlType | 'Any')[];
  /** Type of further arguments. */
  readonly rest?: CesqlType;
  readonly returns: CesqlType;
  /** Whether only the cluster knows the result. */
  readonly isOpaque?: boolean;
  readonly run: (args: readonly CesqlValue[], context: CallContext) => Result;
  /** Returns its possible failures for Integer arguments within these intervals. */
  readonly mayFail?: (
    intervals: readonly { readonly min: number; readonly max: number }[],
  ) => { readonly error?: CesqlErrorCode; readonly crash?: CesqlErrorCode };
};

/** Returns the error of a function for a number that it does not accept. */
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
