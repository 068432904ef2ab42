import { Field, child, required } from './field';
import { isObject } from './jsonType';
import { readNumber, readText } from './scalars';

/**
 * Reads the text of a child field, like {@link readText}.
 *
 * @remarks This function and the others here run for about twenty fields of every object, so they create no {@link
 * Field} for a well-formed value.
 * @internal
 */
export function textAt(parent: Field, key: string): string | undefined {
  const value = plainAt(parent.value, key);
  if (typeof value === 'string') {
    return value === '' ? undefined : value;
  }
  return value === null ? undefined : readText(child(parent, key));
}

/**
 * Reads the text of a child field, and reports it if it is absent or empty.
 *
 * @internal
 */
export function requiredTextAt(parent: Field, key: string): string | undefined {
  return textAt(parent, key) ?? readText(required(child(parent, key)));
}

/**
 * Reads the number of a child field, like {@link readNumber}.
 *
 * @internal
 */
export function numberAt(parent: Field, key: string): number | undefined {
  const value = plainAt(parent.value, key);
  if (typeof value === 'number' && Number.isFinite(value)) {
    return value;
  }
  return value === null ? undefined : readNumber(child(parent, key));
}

/**
 * Returns whether a child field is present and not null.
 *
 * @internal
 */
export function isAt(parent: Field, key: string): boolean {
  return (plainAt(parent.value, key) ?? null) !== null;
}

// Returns the raw value of a child field: null if an object lacks it, undefined if the parent is not an object.
function plainAt(value: unknown, key: string): unknown {
  if (!isObject(value)) {
    return isNothing(value) ? null : undefined;
  }
  const own = Object.hasOwn(value, key) ? value[key] : null;
  return own === undefined ? null : own;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null;
}
