import { isJsonObject } from '../model';

/**
 * One page of a list: its items and the continue token.
 *
 * @internal
 */
export type Page = {
  readonly items: readonly unknown[];
  readonly token?: string;
  readonly resourceVersion?: string;
};

/**
 * Parses a page of a list; returns undefined if the JSON is not a list.
 *
 * @internal
 */
export function parsePage(body: unknown): Page | undefined {
  if (!isJsonObject(body) || !Array.isArray(body.items)) {
    return undefined;
  }
  const metadata = isJsonObject(body.metadata) ? body.metadata : {};
  const { continue: token = '', resourceVersion } = metadata;
  if (token !== null && typeof token !== 'string') {
    return undefined;
  }
  return {
    items: body.items,
    ...(token ? { token } : {}),
    ...(typeof resourceVersion === 'string' && /[^0]/.test(resourceVersion)
      ? { resourceVersion }
      : {}),
  };
}
