/**
 * A word as a shell takes it for one word, whatever is in it.
 *
 * @internal
 */
export function shellQuote(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replace(/'/g, `'\\''`)}'`;
}
