import { textOf } from './values';

// Rejects text that fetch would read as another host, as a query, or as a path outside the proxy.
const isPath = /^[^\s\\?#%:]+$/;

/**
 * Returns the path of an endpoint of Backstage's general proxy, with a leading and without a trailing slash; undefined
 * for any other value.
 *
 * @public
 */
export function parseProxyPath(value: unknown): string | undefined {
  const path = textOf(value)?.replace(/^\/+|\/+$/g, '');
  return path !== undefined &&
    isPath.test(path) &&
    path.split('/').every(part => !/^\.{0,2}$/.test(part))
    ? `/${path}`
    : undefined;
}
