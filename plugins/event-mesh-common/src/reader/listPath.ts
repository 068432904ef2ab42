import { encodePart } from './encodePart';

/**
 * What one list request asks for.
 *
 * @internal
 */
export type ListTarget = {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly namespace?: string;
  readonly labelSelector?: string;
};

/**
 * The path of one page of a list.
 *
 * @remarks An API server indents what it sends to a browser, which nearly doubles it, unless it is told not to.
 * @internal
 */
export function listPath(
  target: ListTarget,
  page: { readonly limit: number; readonly token?: string },
): string {
  const token =
    page.token === undefined ? '' : `&continue=${encodePart(page.token)}`;
  return `${pathOf(target)}?limit=${page.limit}&pretty=false${selectionOf(
    target,
  )}${token}`;
}

/**
 * The path of a watch that ends by itself after a second, from a known moment on.
 *
 * @remarks Never from '' or '0': such a watch starts with all there is, and newer servers send it in a form that browsers
 * cannot read.
 * @internal
 */
export function watchPath(target: ListTarget, resourceVersion: string): string {
  const since = encodePart(resourceVersion);
  return `${pathOf(
    target,
  )}?watch=1&resourceVersion=${since}&timeoutSeconds=1&allowWatchBookmarks=true${selectionOf(
    target,
  )}`;
}

function selectionOf({ labelSelector }: ListTarget): string {
  return labelSelector === undefined
    ? ''
    : `&labelSelector=${encodePart(labelSelector)}`;
}

function pathOf({ group, version, plural, namespace }: ListTarget): string {
  const segments = [
    ...(group === '' ? ['api'] : ['apis', group]),
    version,
    ...(namespace === undefined ? [] : ['namespaces', namespace]),
    plural,
  ];
  return segments.map(segment => `/${encodePart(segment)}`).join('');
}
