/**
 * As much of Backstage's config APIs as is needed.
 *
 * @public
 */
export type ConfigSource = { getOptional(key: string): unknown };

/**
 * What is written under a key, of whatever type; not readable where a key above it is not an object.
 *
 * @public
 */
export type RawConfig =
  | { readonly isReadable: true; readonly value: unknown }
  | { readonly isReadable: false };

/**
 * Reads what is written under a key; never throws.
 *
 * @remarks The typed getters throw on a wrong type, which would leave a person with nothing instead of a notice.
 * @public
 */
export function readRaw(config: ConfigSource, key: string): RawConfig {
  try {
    return { isReadable: true, value: config.getOptional(key) };
  } catch {
    return { isReadable: false };
  }
}
