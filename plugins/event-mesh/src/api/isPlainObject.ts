/**
 * Whether a value of unknown origin is a plain object.
 *
 * @remarks Backstage's config reader gives a lone text as a `String` object, which is none.
 * @internal
 */
export function isPlainObject(
  value: unknown,
): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
