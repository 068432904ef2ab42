/** Compares by code units, so the order does not depend on the locale. @public */
export function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** Returns a map whose iteration order is that of its sorted keys. */
export function sortedMap<T>(entries: Iterable<readonly [string, T]>) {
  return new Map([...entries].sort(([a], [b]) => compareText(a, b)));
}
