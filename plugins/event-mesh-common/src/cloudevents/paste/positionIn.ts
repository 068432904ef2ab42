/** Line and column of a character of a text, from 1. @internal */
export function positionIn(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return {
    line: before.length,
    column: before[before.length - 1].length + 1,
  };
}
