/**
 * Returns whether a parsed JSON value is an object, and not null or an array.
 *
 * @public
 */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
