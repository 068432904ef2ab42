/**
 * Formats any text as one cell of a CSV file, escaped against formula injection in spreadsheets.
 *
 * @internal
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
