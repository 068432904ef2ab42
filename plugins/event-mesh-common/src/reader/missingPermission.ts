import { Failure, isJsonObject } from '../model';

/**
 * Returns the Backstage permission that a 403 response denies.
 *
 * @remarks The Kubernetes proxy responds with a bare error. The list of clusters goes through Backstage's error
 * handler, which names the request.
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
