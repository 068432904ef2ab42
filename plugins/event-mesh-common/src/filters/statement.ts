import { CesqlError } from '../cesql';
import { VerdictCode, VerdictParams } from '../messages';

/** Characters of a text in a statement. */
const longest = 200;

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

/** A token or a value may be as long as the expression. */
function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
