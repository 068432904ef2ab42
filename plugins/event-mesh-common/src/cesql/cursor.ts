import { Token } from './lex';
import { CesqlDialect, CesqlError, CesqlErrorCode } from './types';

/**
 * Position in the tokens of an expression. After the first error it is at the end, which terminates every loop of the
 * parser.
 */
export type Cursor = {
  readonly dialect: CesqlDialect;
  readonly peek: (ahead?: number) => Token;
  /** Returns the token and moves past it. */
  readonly advance: () => Token;
  /** Moves past the token if it is this keyword or symbol. */
  readonly accept: (text: string) => boolean;
  /** Like `accept`, but fails with `expectedToken`. */
  readonly expect: (text: string) => void;
  /** Records the first error and moves to the end. */
  readonly fail: (
    code: CesqlErrorCode,
    options?: { readonly token?: string; readonly at?: Token },
  ) => void;
  readonly error: () => CesqlError | undefined;
};

/** Creates a cursor before the first token. */
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
