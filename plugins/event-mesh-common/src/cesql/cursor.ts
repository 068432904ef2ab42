import { Token } from './lex';
import { CesqlDialect, CesqlError, CesqlErrorCode } from './types';

/**
 * Where the parser is. After the first error it stands at the end, so that every loop ends.
 *
 * @internal
 */
export type Cursor = {
  readonly dialect: CesqlDialect;
  readonly peek: (ahead?: number) => Token;
  /** The token, and one further. */
  readonly advance: () => Token;
  /** Takes it if it is this keyword or symbol. */
  readonly accept: (text: string) => boolean;
  /** Takes it, or says that it was expected. */
  readonly expect: (text: string) => void;
  readonly fail: (
    code: CesqlErrorCode,
    options?: { readonly token?: string; readonly at?: Token },
  ) => void;
  readonly error: () => CesqlError | undefined;
};

/** @internal */
export function createCursor(
  tokens: readonly Token[],
  dialect: CesqlDialect,
): Cursor {
  const last = tokens.length - 1;
  let at = 0;
  let error: CesqlError | undefined;

  const peek = (ahead = 0) => tokens[Math.min(at + ahead, last)];
  const isAt = (text: string) => {
    const token = peek();
    return (
      (token.type === 'keyword' || token.type === 'symbol') &&
      token.text === text
    );
  };
  const advance = () => {
    const token = peek();
    at = Math.min(at + 1, last);
    return token;
  };
  const fail: Cursor['fail'] = (code, { token, at: place = peek() } = {}) => {
    error ??= {
      kind: 'parse',
      code,
      position: place.start,
      params: { found: place.text, ...(token === undefined ? {} : { token }) },
    };
    at = last;
  };
  const accept = (text: string) => {
    const isThere = isAt(text);
    if (isThere) {
      advance();
    }
    return isThere;
  };
  return {
    dialect,
    peek,
    advance,
    accept,
    expect: text => {
      if (!accept(text)) {
        fail('expectedToken', { token: text });
      }
    },
    fail,
    error: () => error,
  };
}
