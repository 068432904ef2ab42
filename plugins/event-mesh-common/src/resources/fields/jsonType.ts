export { isJsonObject as isObject } from '../../model';

/**
 * Returns the JSON type of a value.
 *
 * @internal
 */
export function jsonType(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'array' : typeof value;
}
