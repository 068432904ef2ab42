import { Json, JsonObject } from './types';

/**
 * The fields of an object as managedFields has them: what is below a list counts as one.
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
