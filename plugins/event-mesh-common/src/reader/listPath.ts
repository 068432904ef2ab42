import { encodePart } from './encodePart';

/**
 * The target of one list request.
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
 * Returns the path of one page of a list.
 *
 * @remarks By default, an API server indents responses to a browser, which nearly doubles their size.
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
 * Returns the path of a watch from a resource version that ends after one second.
 *
 * @remarks Never from '' or '0': such a watch starts with all existing objects, and newer servers encode it in a form
 * that browsers cannot read.
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
