/**
 * The time of day, in the reader's own way of writing it.
 *
 * @internal
 */
export function timeOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(
    milliseconds,
  );
}
