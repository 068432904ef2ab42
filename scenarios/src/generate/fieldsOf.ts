import { Json, JsonObject } from './types';

/**
 * Returns the fields of an object as in managedFields: a list counts as one field.
 *
 * @internal
 */
export function fieldsOf(object: JsonObject, below = false): JsonObject {
  const fields: Record<string, Json> = below ? { '.': {} } : {};
  for (const [key, value] of Object.entries(object)) {
    fields[`f:${key}`] = isObject(value) ? fieldsOf(value, true) : {};
  }
  return fields;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
