/**
 * Orders text by code units, so that the order is the same under every locale.
 *
 * @internal
 */
export function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
