/** @internal */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | JsonObject;

/** @internal */
export type JsonObject = { readonly [key: string]: Json };

/** @internal */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a value with all of its strings changed, the names of properties among them. */
export function mapStrings(
  value: Json,
  change: (text: string) => string,
): Json {
  if (typeof value === 'string') {
    return change(value);
  }
  if (Array.isArray(value)) {
    return value.map(each => mapStrings(each, change));
  }
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, each]) => [
          change(key),
          mapStrings(each, change),
        ]),
      )
    : value;
}
