import { Field, reportMalformed } from './field';

/**
 * Reads the text of a field. An empty string counts as absent, as in Go's JSON encoding (omitempty).
 *
 * @internal
 */
export function readText(field: Field): string | undefined {
  if (typeof field.value !== 'string') {
    reportMalformed(field, 'string');
    return undefined;
  }
  return field.value === '' ? undefined : field.value;
}

/**
 * Reads a finite number.
 *
 * @internal
 */
export function readNumber(field: Field): number | undefined {
  if (typeof field.value !== 'number' || !Number.isFinite(field.value)) {
    reportMalformed(field, 'number');
    return undefined;
  }
  return field.value;
}

/**
 * Reads a boolean.
 *
 * @internal
 */
export function readBoolean(field: Field): boolean | undefined {
  if (typeof field.value !== 'boolean') {
    reportMalformed(field, 'boolean');
    return undefined;
  }
  return field.value;
}
