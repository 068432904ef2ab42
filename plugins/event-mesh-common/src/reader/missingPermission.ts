import { Failure, isJsonObject } from '../model';

/**
 * Which permission of Backstage an answer of 403 is about.
 *
 * @remarks The Kubernetes proxy refuses with a bare error; the list of clusters goes through Backstage's error handler, which says
 * what was asked for.
 * @internal
 */
export function missingPermission(
  body: Readonly<Record<string, unknown>>,
): Pick<Failure, 'missingPermission'> {
  const { request, response } = body;
  if (request === undefined && response === undefined) {
    return { missingPermission: 'kubernetes.proxy' };
  }
  const url = isJsonObject(request) ? request.url : undefined;
  return typeof url === 'string' && /(^|\/)clusters(\?|$)/.test(url)
    ? { missingPermission: 'kubernetes.clusters.read' }
    : {};
}
