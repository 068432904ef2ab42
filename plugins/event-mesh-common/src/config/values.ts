/**
 * Returns whether a value of unknown origin is a plain object.
 *
 * @public
 */
export function isPlainObject(
  value: unknown,
): value is Record<string, unknown> {
  return tagOf(value) === '[object Object]';
}

/**
 * Returns a value as text without surrounding spaces; undefined if it is not text or blank.
 *
 * @remarks Some versions of Backstage's config reader wrap a single text in a `String` object.
 * @public
 */
export function textOf(value: unknown): string | undefined {
  const text = tagOf(value) === '[object String]' ? String(value).trim() : '';
  return text === '' ? undefined : text;
}

/**
 * Returns whether a key is not set: `key:` without a value is null.
 *
 * @public
 */
export function isLeftOut(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/**
 * Returns the type of a value in YAML terms, e.g. `array`.
 *
 * @public
 */
export function typeName(value: unknown): string {
  return tagOf(value).slice('[object '.length, -1).toLowerCase();
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value);
}
