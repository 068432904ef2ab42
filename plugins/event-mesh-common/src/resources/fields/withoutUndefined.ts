/**
 * The same fields but for those that are undefined: what an object does not say is left out of its projection.
 *
 * @internal
 */
export function withoutUndefined<T extends object>(fields: T): T {
  const kept = { ...fields };
  for (const [key, value] of Object.entries(kept)) {
    if (value === undefined) {
      Reflect.deleteProperty(kept, key);
    }
  }
  return kept;
}
