import { textOf } from './values';

// What fetch would take for another address, for a query, or for the way out of the proxy.
const isPath = /^[^\s\\?#%:]+$/;

/**
 * Returns the path of an endpoint of Backstage's general proxy, with a leading and without a trailing slash; undefined where
 * the value is not such a path.
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
