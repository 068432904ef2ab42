import { CesqlError } from '../cesql';
import { VerdictCode, VerdictParams } from '../messages';

/** Most characters of a text in a statement. */
const longest = 200;

/**
 * Statement about a filter and an event: a code of the messages module and its params.
 *
 * @public
 */
export type VerdictStatement = {
  readonly code: VerdictCode;
  readonly params: Readonly<Record<string, string>>;
};

/** Creates a statement. */
export function verdictStatement<Code extends VerdictCode>(
  code: Code,
  params: Readonly<Record<VerdictParams<Code>, string>>,
): VerdictStatement {
  return { code, params };
}

/** Converts the error of an expression to a statement. */
export function errorStatement(error: CesqlError): VerdictStatement {
  const params = Object.entries(error.params).map(([name, text]) => [
    name,
    cut(text),
  ]);
  return {
    code: error.code,
    params: {
      value: 'a value',
      ...Object.fromEntries(params),
      column: String(error.position + 1),
    },
  };
}

/** Cuts a text: a token or a value may be as long as the expression. */
function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
