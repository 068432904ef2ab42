import { CesqlDialect, CesqlError } from './types';

/** @internal */
export type Token = {
  readonly type:
    | 'keyword'
    | 'symbol'
    | 'text'
    | 'integer'
    /** Letters only: an attribute or a function. */
    | 'name'
    /** With digits: an attribute. */
    | 'attribute'
    /** With an underscore: a function. */
    | 'function'
    | 'end';
  /** Keywords in capitals, the rest as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** More tokens are not read: far more than a person writes, and some 20 ms of work to find out. */
const mostTokens = 100_000;

const keywords = new Set('AND OR XOR NOT LIKE EXISTS IN TRUE FALSE'.split(' '));

const space = /[ \t\r\n]+/y;
const symbol = /<=|<>|>=|!=|[()*,/%+=<>-]/y;
const integer = /[+-]?[0-9]+/y;
// A quote is doubled or has a backslash before it.
const quoted = /'(?:\\.|''|[^'\\])*'|"(?:\\.|""|[^"\\])*"/sy;

/** Two letters become ASCII when the lexer of the SDKs makes them capital. */
const patterns = {
  knative: { word: /[a-zA-Z0-9ıſ]+/y, name: /[a-zA-Zıſ][a-zA-Z_ıſ]*/y },
  spec: { word: /[a-zA-Z0-9]+/y, name: /[a-zA-Z][a-zA-Z_]*/y },
};

/**
 * The tokens of an expression, ending with an `end`.
 *
 * @remarks cloudevents/spec cesql/CESQLLexer.g4: the longest match wins, and `-1` is one token wherever it stands. What
 * starts no token is skipped by the lexer that Knative runs, together with the character after a lone `!`.
 * @internal
 */
export function lex(
  text: string,
  dialect: CesqlDialect,
): { readonly tokens: readonly Token[]; readonly error?: CesqlError } {
  const tokens: Token[] = [];
  const quotes = createQuoteMatcher(text);
  let at = 0;
  while (at < text.length) {
    const token = nextToken(text, at, { dialect, quotes });
    const skipped = matchAt(space, text, at).length;
    if (tokens.length === mostTokens) {
      return { tokens, error: lexError('tooLarge', text, at) };
    } else if (token) {
      tokens.push(token);
      at = token.end;
    } else if (skipped > 0) {
      at += skipped;
    } else if (dialect === 'spec') {
      return { tokens, error: lexError('unknownCharacter', text, at) };
    } else {
      const isBang = text[at] === '!';
      at += characterAt(text, at).length;
      at += isBang ? characterAt(text, at).length : 0;
    }
  }
  tokens.push({ type: 'end', text: '', start: text.length, end: text.length });
  return { tokens };
}

/** The quoted text at a place. After a quote without an end no other of its kind has one, so none is looked for again. */
function createQuoteMatcher(text: string): (at: number) => string {
  const unclosed = new Set<string>();
  return at => {
    const quote = text[at];
    if (!/['"]/.test(quote) || unclosed.has(quote)) {
      return '';
    }
    const found = matchAt(quoted, text, at);
    if (found === '') {
      unclosed.add(quote);
    }
    return found;
  };
}

function nextToken(
  text: string,
  at: number,
  {
    dialect,
    quotes,
  }: {
    readonly dialect: CesqlDialect;
    readonly quotes: (at: number) => string;
  },
): Token | undefined {
  const { word, name } = patterns[dialect];
  // Where two match as much, the first counts.
  const candidates: [Token['type'], string][] = [
    ['symbol', matchAt(symbol, text, at)],
    ['text', quotes(at)],
    ['integer', matchAt(integer, text, at)],
    ['attribute', matchAt(word, text, at)],
    ['function', matchAt(name, text, at)],
  ];
  const [type, found] = candidates.reduce((best, next) =>
    next[1].length > best[1].length ? next : best,
  );
  if (found === '') {
    return /['"]/.test(text[at])
      ? { type: 'symbol', text: text[at], start: at, end: at + 1 }
      : undefined;
  }
  const place = { start: at, end: at + found.length };
  if (type !== 'attribute') {
    return { type, text: found, ...place };
  }
  const upper = found.toUpperCase();
  if (keywords.has(upper)) {
    return { type: 'keyword', text: upper, ...place };
  }
  const isName = !/[0-9]/.test(found);
  return { type: isName ? 'name' : 'attribute', text: found, ...place };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function characterAt(text: string, at: number): string {
  return at < text.length
    ? String.fromCodePoint(text.codePointAt(at) ?? 0)
    : '';
}

function lexError(
  code: 'unknownCharacter' | 'tooLarge',
  text: string,
  at: number,
): CesqlError {
  return {
    kind: 'parse',
    code,
    position: at,
    params: { found: characterAt(text, at) },
  };
}
