/**
 * Quotes any text as one shell word.
 *
 * @internal
 */
export function shellQuote(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/'/g, `'\\''`)}'`;
}
