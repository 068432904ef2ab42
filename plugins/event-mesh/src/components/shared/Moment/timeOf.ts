/**
 * Formats the time of day in the browser's locale.
 *
 * @internal
 */
export function timeOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(
    milliseconds,
  );
}
