/**
 * Any text as one cell of a CSV file, that no spreadsheet takes for a formula.
 *
 * @internal
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless)
    ? `"${harmless.replace(/"/g, '""')}"`
    : harmless;
}
