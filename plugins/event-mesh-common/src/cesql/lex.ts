import { CesqlDialect, CesqlError } from './types';

/** Token of an expression. */
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

/** Most tokens of an expression: more than hand-written expressions have. */
const mostTokens = 100_000;

const keywords = new Set('AND OR XOR NOT LIKE EXISTS IN TRUE FALSE'.split(' '));

const space = /[ \t\r\n]+/y;
const symbol = /<=|<>|>=|!=|[()*,/%+=<>-]/y;
const integer = /[+-]?[0-9]+/y;
// A quote in the text is doubled or escaped with a backslash.
const quoted = /'(?:\\.|''|[^'\\])*'|"(?:\\.|""|[^"\\])*"/sy;

/** The lexer of the SDKs maps two more letters to ASCII when it converts to capitals. */
const patterns = {
  knative: { word: /[a-zA-Z0-9ıſ]+/y, name: /[a-zA-Zıſ][a-zA-Z_ıſ]*/y },
  spec: { word: /[a-zA-Z0-9]+/y, name: /[a-zA-Z][a-zA-Z_]*/y },
};

/**
 * Splits an expression into tokens, followed by an `end`.
 *
 * @remarks cloudevents/spec cesql/CESQLLexer.g4: the longest match wins, and `-1` is one token everywhere. The lexer
 * that Knative runs skips characters that start no token, and the character after a lone `!`.
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

/**
 * Creates a function that matches quoted text at a position. After an unclosed quote, no later quote of its kind is
 * closed, so each kind is searched for its end only once.
 */
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
  const first = text[at];
  if (first === "'" || first === '"') {
    const found = quotes(at);
    return found === ''
      ? { type: 'symbol', text: first, start: at, end: at + 1 }
      : { type: 'text', text: found, start: at, end: at + found.length };
  }
  // Of two candidates of equal length, the first wins.
  const candidates: [Token['type'], string][] = /[^+0-9-]/.test(first)
    ? [
        ['attribute', matchAt(word, text, at)],
        ['function', matchAt(name, text, at)],
        ['symbol', matchAt(symbol, text, at)],
      ]
    : [
        ['symbol', matchAt(symbol, text, at)],
        ['integer', matchAt(integer, text, at)],
        ['attribute', matchAt(word, text, at)],
      ];
  const [type, found] = candidates.reduce((best, next) =>
    next[1].length > best[1].length ? next : best,
  );
  if (found === '') {
    return undefined;
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
