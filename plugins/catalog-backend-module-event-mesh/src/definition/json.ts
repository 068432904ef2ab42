export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | JsonObject;

export type JsonObject = { readonly [key: string]: Json };

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Maps all strings of a value, including the names of properties. */
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
