import { CesqlError } from '../cesql';
import { VerdictCode, VerdictParams } from '../messages';

/**
 * Something that can be said of a filter on an event: a code of the messages room and what to put in.
 *
 * @public
 */
export type VerdictStatement = {
  readonly code: VerdictCode;
  readonly params: Readonly<Record<string, string>>;
};

/** @internal */
export function verdictStatement<Code extends VerdictCode>(
  code: Code,
  params: Readonly<Record<VerdictParams<Code>, string>>,
): VerdictStatement {
  return { code, params };
}

/** What is wrong with an expression, or went wrong with it. @internal */
export function errorStatement(error: CesqlError): VerdictStatement {
  return {
    code: error.code,
    params: {
      value: 'a value',
      ...error.params,
      column: String(error.position + 1),
    },
  };
}
