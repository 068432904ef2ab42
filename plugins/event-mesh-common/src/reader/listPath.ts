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
};

/**
 * The path of one page of a list.
 *
 * @internal
 */
export function listPath(
  { group, version, plural, namespace }: ListTarget,
  page: { readonly limit: number; readonly token?: string },
): string {
  const segments = [
    ...(group === '' ? ['api'] : ['apis', group]),
    version,
    ...(namespace === undefined ? [] : ['namespaces', namespace]),
    plural,
  ];
  const path = segments.map(segment => `/${encodePart(segment)}`);
  const token =
    page.token === undefined ? '' : `&continue=${encodePart(page.token)}`;
  return `${path.join('')}?limit=${page.limit}${token}`;
}
