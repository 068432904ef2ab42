/** Returns the 1-based line and column of an index in a text. @internal */
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
