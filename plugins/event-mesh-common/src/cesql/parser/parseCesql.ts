import { trampoline } from '../trampoline';
import { CesqlDialect, CesqlError, CesqlExpression } from '../types';
import { createCursor } from './cursor';
import { lex } from './lex';
import { namedAttributes } from './namedAttributes';
import { parseExpression } from './parseExpression';

/** @public */
export type ParsedCesql =
  | { readonly expression: CesqlExpression; readonly error?: undefined }
  | { readonly expression?: undefined; readonly error: CesqlError };

/**
 * Reads an expression; what is wrong with it is a value.
 *
 * @remarks docs/decisions says why the parser is ours; cloudevents/spec cesql/CESQLParser.g4.
 * @public
 */
export function parseCesql(
  text: string,
  options: { readonly dialect?: CesqlDialect } = {},
): ParsedCesql {
  const { dialect = 'knative' } = options;
  const { tokens, error } = lex(text, dialect);
  if (error) {
    return { error };
  }
  const cursor = createCursor(tokens, dialect);
  const root = trampoline(0, least => parseExpression(cursor, least));
  if (cursor.peek().type !== 'end') {
    cursor.fail('expectedEnd');
  }
  const failed = cursor.error();
  return failed
    ? { error: failed }
    : {
        expression: { text, dialect, root, attributes: namedAttributes(root) },
      };
}
