import { toBytes } from '../text';
import { CesqlDialect } from '../types';

/**
 * The text between quotes: a backslash escapes the quote around it and nothing else; a doubled quote stays doubled.
 *
 * @remarks cloudevents/sdk-go sql/v2/parser/expression_visitor.go.
 * @internal
 */
export function readText(quoted: string, dialect: CesqlDialect): string {
  const quote = quoted.slice(0, 1);
  const text = quoted.slice(1, -1).split(`\\${quote}`).join(quote);
  return dialect === 'knative' ? toBytes(text) : text;
}
