import { isJsonObject } from './isJsonObject';

/**
 * One page of a list: its items, and the token that asks for the next.
 *
 * @internal
 */
export type Page = {
  readonly items: readonly unknown[];
  readonly token?: string;
};

/**
 * Reads a page of a list; undefined for JSON that is none.
 *
 * @internal
 */
export function parsePage(body: unknown): Page | undefined {
  if (!isJsonObject(body) || !Array.isArray(body.items)) {
    return undefined;
  }
  const token = isJsonObject(body.metadata) ? body.metadata.continue ?? '' : '';
  if (typeof token !== 'string') {
    return undefined;
  }
  return token === '' ? { items: body.items } : { items: body.items, token };
}
