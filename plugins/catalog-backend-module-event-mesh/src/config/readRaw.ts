import { RootConfigService } from '@backstage/backend-plugin-api';

/**
 * Whatever stands under a key; nothing where it cannot be read.
 *
 * @remarks The typed getters throw on a wrong type, which would keep the backend from starting.
 * @internal
 */
export function readRaw(
  config: Pick<RootConfigService, 'getOptional'>,
  key: string,
): unknown {
  try {
    return config.getOptional(key) ?? undefined;
  } catch {
    return undefined;
  }
}
