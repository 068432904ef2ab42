/** Any JSON value. @internal */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. @internal */
export interface JsonObject {
  [key: string]: Json;
}

/** Returns whether a value is a JSON object, not an array and not null. @internal */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the objects in an array; empty if the value is not an array. @internal */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Returns the strings in an array; empty if the value is not an array. @internal */
export function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(isString) : [];
}

/** Returns a member of an object that is an object, by default an empty one. @internal */
export function objectAt(value: unknown, key: string): JsonObject {
  const member = isObject(value) ? value[key] : undefined;
  return isObject(member) ? member : {};
}

/** Returns a member of an object that is a string, by default an empty one. @internal */
export function stringAt(value: unknown, key: string): string {
  const member = isObject(value) ? value[key] : undefined;
  return isString(member) ? member : '';
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
