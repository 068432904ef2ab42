import { Field, isAbsent, reportMalformed } from './field';
import { isObject, jsonType } from './jsonType';

/**
 * Returns the fields of a list's entries; empty if there is no list.
 *
 * @internal
 */
export function entries(field: Field): Field[] {
  const { value, report } = field;
  if (!Array.isArray(value)) {
    reportMalformed(field, 'array');
    return [];
  }
  return value.map((item: unknown, key) => ({
    value: item,
    key,
    parent: field,
    report,
  }));
}

/**
 * Reads a list, without its unreadable entries.
 *
 * @internal
 */
export function readList<T>(
  field: Field,
  readEntry: (entry: Field) => T | undefined,
): T[] {
  const read: T[] = [];
  for (const entry of entries(field)) {
    const value = readEntry(entry);
    if (value !== undefined) {
      read.push(value);
    }
  }
  return read;
}

/**
 * Reads a string map (labels, annotations), without the entries that are not strings.
 *
 * @internal
 */
export function readTexts(field: Field): Readonly<Record<string, string>> {
  return isTexts(field.value)
    ? field.value
    : Object.fromEntries(textEntries(field));
}

/**
 * Reads a string map in which each entry narrows the meaning (selectors, filters): one malformed entry rejects the
 * whole map.
 *
 * @internal
 */
export function readAllTexts(
  field: Field,
): Readonly<Record<string, string>> | undefined {
  if (isTexts(field.value)) {
    return field.value;
  }
  if (isAbsent(field) || !isObject(field.value)) {
    reportMalformed(field, 'object');
    return undefined;
  }
  const texts = textEntries(field);
  return texts.length === Object.keys(field.value).length
    ? Object.fromEntries(texts)
    : undefined;
}

// A fast path: well-formed maps are used without a copy.
function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (!isObject(value)) {
    return false;
  }
  for (const key in value) {
    if (typeof value[key] !== 'string') {
      return false;
    }
  }
  return true;
}

function textEntries(field: Field): [string, string][] {
  const { value, report } = field;
  if (!isObject(value)) {
    reportMalformed(field, 'object');
    return [];
  }
  const texts: [string, string][] = [];
  for (const [key, text] of Object.entries(value)) {
    if (typeof text === 'string') {
      texts.push([key, text]);
    } else {
      report(
        'fieldMalformed',
        { value: text, key, parent: field, report },
        { expected: 'string', actual: jsonType(text) },
      );
    }
  }
  return texts;
}
