export { isJsonObject as isObject } from '../../model';

/**
 * What JSON calls the type of a value.
 *
 * @internal
 */
export function jsonType(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'array' : typeof value;
}
