import { Field, reportMalformed } from './field';

/**
 * The text of a field. Empty text counts as absent, as Go's JSON has it.
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
 * The finite number in a field.
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
 * The truth value in a field.
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
