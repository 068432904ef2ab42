import { Field, child, required } from './field';
import { isObject } from './jsonType';
import { readNumber, readText } from './scalars';

/**
 * The text of a field of that name, as {@link readText} reads it.
 *
 * @remarks It and its like run for some twenty fields of every object: what is as it should be makes no {@link Field}.
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
 * The text of a field of that name, which is reported where it is absent or empty.
 *
 * @internal
 */
export function requiredTextAt(parent: Field, key: string): string | undefined {
  return textAt(parent, key) ?? readText(required(child(parent, key)));
}

/**
 * The number in a field of that name, as {@link readNumber} reads it.
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
 * Whether a field of that name is there and not null.
 *
 * @internal
 */
export function isAt(parent: Field, key: string): boolean {
  return (plainAt(parent.value, key) ?? null) !== null;
}

// What stands there; null for nothing in an object, undefined where the parent is no object.
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
