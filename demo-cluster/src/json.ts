/** Any JSON value. @internal */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. @internal */
export interface JsonObject {
  [key: string]: Json;
}

/** Says whether a value is a JSON object, not an array and not null. @internal */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array, or none when the value is no array. @internal */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The strings of an array, or none when the value is no array. @internal */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isString) : [];
}

/** A member of an object that is an object itself, or an empty one. @internal */
export function objectAt(value: unknown, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

/** A member of an object that is a string, or an empty one. @internal */
export function stringAt(value: unknown, key: string): string {
  const member = isObject(value) ? value[key] : undefined;
  return isString(member) ? member : '';
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
