import { TransportResponse } from '../../model';

/** @internal */
export function json(
  body: unknown,
  code = 200,
  headers: Record<string, string> = {},
): TransportResponse {
  return {
    status: code,
    contentType: 'application/json',
    headers,
    text: JSON.stringify(body),
  };
}

/** @internal */
export function text(
  body: string,
  code: number,
  contentType = '',
): TransportResponse {
  return { status: code, contentType, headers: {}, text: body };
}

/** Returns a Kubernetes Status, as the API server sends it. @internal */
export function status(
  code: number,
  reason: string,
  message = '',
): TransportResponse {
  return json(
    {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      code,
    },
    code,
  );
}

/** Returns an error of Backstage's backend. @internal */
export function backstageError(
  code: number,
  name: string,
  message: string,
  more: Record<string, unknown> = {},
): TransportResponse {
  return json(
    {
      error: { name, message, ...more },
      request: { method: 'GET', url: '/proxy/apis' },
      response: { statusCode: code },
    },
    code,
  );
}

/** Returns aggregated discovery of these plurals by group and version. @internal */
export function discovery(
  groups: Record<string, Record<string, readonly string[]>>,
): TransportResponse {
  return json({
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    items: Object.entries(groups).map(([name, versions]) => ({
      metadata: { name },
      versions: Object.entries(versions).map(([version, plurals]) => ({
        version,
        freshness: 'Current',
        resources: plurals.map(resource => ({
          resource,
          responseKind: { group: name, version, kind: `${resource}-kind` },
          scope: 'Namespaced',
          verbs: ['list'],
        })),
      })),
    })),
  });
}

/** Returns one page of a list. @internal */
export function page(
  names: readonly string[],
  token?: string,
): TransportResponse {
  return json({
    kind: 'List',
    metadata: token === undefined ? {} : { continue: token },
    items: names.map(name => ({ metadata: { name } })),
  });
}
