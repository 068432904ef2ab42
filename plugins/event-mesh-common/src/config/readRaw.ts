/**
 * The required part of Backstage's config APIs.
 *
 * @public
 */
export type ConfigSource = { getOptional(key: string): unknown };

/**
 * The value under a key, of any type; not readable if a parent key is not an object.
 *
 * @public
 */
export type RawConfig =
  | { readonly isReadable: true; readonly value: unknown }
  | { readonly isReadable: false };

/**
 * Reads the value under a key; never throws.
 *
 * @remarks The typed getters throw on a wrong type, which would leave the user without any notice.
 * @public
 */
export function readRaw(config: ConfigSource, key: string): RawConfig {
  try {
    return { isReadable: true, value: config.getOptional(key) };
  } catch {
    return { isReadable: false };
  }
}
