/** The tokens of a label selector; empty ones follow the last. @internal */
export interface TokenReader {
  peek(): string;
  take(): string;
}

const TOKEN = /==|!=|[=!<>(),]|[^\s=!<>(),]+/g;

/** Splits a label selector into operators, brackets, commas and words. @internal */
export function readTokens(text: string): TokenReader {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  return {
    peek: () => tokens[at] ?? '',
    take() {
      at += 1;
      return tokens[at - 1] ?? '';
    },
  };
}

/** Returns whether a token is a word: a key, a value or the name of an operator. @internal */
export function isWord(token: string): boolean {
  return /^[^=!<>(),]/.test(token);
}
