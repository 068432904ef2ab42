import { classifyResponse } from './classifyResponse';
import { Failure, TransportResponse } from '../model';
import { backstageError, json, status, text } from './__testUtils__/responses';

const html = '<!DOCTYPE html><html><body>Sign in</body></html>';
const glued =
  '{"kind":"TriggerList","items":[{"metaError occurred while trying to proxy: 10.0.0.1:6443/apis';

const rows: [string, TransportResponse, Failure][] = [
  [
    '1a: classifies a missing Backstage token as an expired session, not a cluster failure',
    backstageError(401, 'AuthenticationError', 'Missing credentials'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    '1a: classifies an invalid Backstage token as an expired session',
    backstageError(401, 'AuthenticationError', 'Illegal token'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    '1b: classifies a cluster that Backstage does not know as a configuration error',
    backstageError(404, 'NotFoundError', "Cluster 'x' not found"),
    { code: 'clusterUnknown', status: 404 },
  ],
  [
    'classifies any other 404 of Backstage as a missing route',
    backstageError(404, 'NotFoundError', 'Unknown path'),
    { code: 'proxyMissing', status: 404 },
  ],
  [
    '1c: recognizes an oidc cluster without its token',
    backstageError(
      500,
      'Error',
      'Auth token not found under oidc.okta in request body',
    ),
    { code: 'clusterTokenMissing', status: 500 },
  ],
  [
    '1c: recognizes a google cluster without its token',
    backstageError(
      500,
      'Error',
      'Google token not found under auth.google in request body',
    ),
    { code: 'clusterTokenMissing', status: 500 },
  ],
  [
    '1d: recognizes a refused connection by its cause',
    backstageError(500, 'Error', 'something else', {
      cause: { code: 'ECONNREFUSED' },
    }),
    { code: 'clusterUnreachable', status: 500 },
  ],
  [
    '1d: recognizes a refused connection by its message if the cause is absent',
    backstageError(
      500,
      'Error',
      "Cluster 'x' request error; caused by Error: connect ECONNREFUSED 10.0.0.1:6443",
    ),
    { code: 'clusterUnreachable', status: 500 },
  ],
  [
    '1e: recognizes a backend that is starting',
    backstageError(
      503,
      'ServiceUnavailableError',
      'Service has not started up yet',
    ),
    { code: 'backendStarting', status: 503 },
  ],
  [
    'does not guess at other errors of Backstage',
    backstageError(500, 'Error', "ENOENT: no such file, open '/var/run/x'"),
    { code: 'unknown', status: 500 },
  ],
  [
    '2: recognizes a denied kubernetes.proxy permission in the short body',
    json({ error: { name: 'NotAllowedError', message: 'Unauthorized' } }, 403),
    {
      code: 'permissionDenied',
      status: 403,
      missingPermission: 'kubernetes.proxy',
    },
  ],
  [
    '2: recognizes a denied permission to list the clusters in the long body',
    json(
      {
        error: { name: 'NotAllowedError', message: 'Unauthorized' },
        request: { method: 'GET', url: '/clusters' },
        response: { statusCode: 403 },
      },
      403,
    ),
    {
      code: 'permissionDenied',
      status: 403,
      missingPermission: 'kubernetes.clusters.read',
    },
  ],
  [
    '2: does not guess which permission is denied',
    backstageError(403, 'NotAllowedError', 'Unauthorized'),
    { code: 'permissionDenied', status: 403 },
  ],
  [
    '3: reads the retry delay of the rate limit of Backstage',
    json(
      {
        error: { name: 'Error', message: 'Too many requests' },
        response: { statusCode: 429 },
      },
      429,
      { 'retry-after': '37' },
    ),
    { code: 'rateLimited', status: 429, retryAfterSeconds: 37 },
  ],
  [
    '4: classifies a 401 Status as a rejected cluster credential',
    status(401, 'Unauthorized'),
    { code: 'clusterUnauthorized', status: 401, reason: 'Unauthorized' },
  ],
  [
    '4: classifies a 403 Status as RBAC',
    status(403, 'Forbidden', 'triggers is forbidden at the cluster scope'),
    { code: 'clusterForbidden', status: 403, reason: 'Forbidden' },
  ],
  [
    '4: classifies a 404 Status as a deleted object',
    status(404, 'NotFound'),
    { code: 'notFound', status: 404, reason: 'NotFound' },
  ],
  [
    '4: classifies a 410 Status as an expired continue token',
    status(410, 'Expired'),
    { code: 'expired', status: 410, reason: 'Expired' },
  ],
  [
    '4: reads the retry delay of a 429 Status from its details',
    json(
      {
        kind: 'Status',
        reason: 'TooManyRequests',
        details: { retryAfterSeconds: 2 },
      },
      429,
    ),
    {
      code: 'rateLimited',
      status: 429,
      reason: 'TooManyRequests',
      retryAfterSeconds: 2,
    },
  ],
  [
    '4: classifies a Status with another code as a cluster error',
    status(500, 'InternalError', 'conversion webhook failed'),
    { code: 'clusterError', status: 500, reason: 'InternalError' },
  ],
  [
    '4: classifies a 504 Status as a cluster error, not as a connection failure',
    status(504, 'Timeout', 'Too large resource version'),
    { code: 'clusterError', status: 504, reason: 'Timeout' },
  ],
  [
    '4: classifies a failed Status under any HTTP status',
    json({ kind: 'Status', status: 'Failure', reason: 'Expired', code: 410 }),
    { code: 'expired', status: 410, reason: 'Expired' },
  ],
  [
    '5: recognizes the plain text response for an unknown group',
    text('404 page not found\n', 404, 'text/plain; charset=utf-8'),
    { code: 'notFound', status: 404 },
  ],
  [
    '5: classifies an HTML 502 of an ingress as an unreachable cluster',
    text(html, 502, 'text/html'),
    { code: 'clusterUnreachable', status: 502 },
  ],
  [
    '5: classifies an HTML 503 of an ingress as an unreachable cluster',
    text(html, 503, 'text/html'),
    { code: 'clusterUnreachable', status: 503 },
  ],
  [
    '6: classifies an empty 404 as a missing plugin or endpoint',
    text('', 404),
    { code: 'proxyMissing', status: 404 },
  ],
  [
    'does not guess at an HTML 404',
    text(html, 404, 'text/html'),
    { code: 'unknown', status: 404 },
  ],
  ...[500, 502, 504].map((code): [string, TransportResponse, Failure] => [
    `7: recognizes plain text of the general proxy with ${code}`,
    text('Error occurred while trying to proxy: 10.0.0.1:6443/apis', code),
    { code: 'clusterUnreachable', status: code },
  ]),
  [
    '7: recognizes text of the general proxy appended to JSON under 200',
    text(glued, 200, 'application/json'),
    { code: 'notJson', status: 200 },
  ],
  [
    '7: classifies an empty 200, with which the general proxy ends a stalled stream',
    text('', 200),
    { code: 'notJson', status: 200 },
  ],
  [
    '9: rejects truncated JSON under 200',
    text('{"kind":"TriggerList","items":[{"meta', 200, 'application/json'),
    { code: 'notJson', status: 200 },
  ],
  [
    '10: rejects an HTML page under 200',
    text(html, 200, 'text/html; charset=utf-8'),
    { code: 'notJson', status: 200 },
  ],
  [
    '10: rejects valid JSON with an HTML content type',
    text('{"items":[]}', 200, 'text/html'),
    { code: 'notJson', status: 200 },
  ],
  [
    'classifies an unattributed 401 as a login in front of Backstage',
    text(html, 401, 'text/html'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    'classifies an unattributed 429',
    text('slow down', 429, 'text/plain'),
    { code: 'rateLimited', status: 429 },
  ],
  [
    'classifies an unattributed 410',
    text('', 410),
    { code: 'expired', status: 410 },
  ],
  [
    'classifies a redirect that was not followed',
    text('', 0),
    { code: 'unknown', status: 0 },
  ],
  [
    'rejects JSON of unknown shape',
    json({ detail: 'teapot' }, 418),
    { code: 'unknown', status: 418 },
  ],
  ['JSON null', json(null, 500), { code: 'unknown', status: 500 }],
];

describe('classifyResponse', () => {
  it.each(rows)('%s', (_rule, response, failure) => {
    expect(classifyResponse(response)).toEqual({ failure });
  });

  it('returns the parsed body of a successful response', () => {
    expect(classifyResponse(json({ items: [] }))).toEqual({
      body: { items: [] },
    });
  });

  it('accepts JSON whose content type a proxy dropped', () => {
    expect(classifyResponse(text('{"items":[]}', 200))).toEqual({
      body: { items: [] },
    });
  });

  it('omits a Retry-After that is not a number of seconds', () => {
    const response = json({}, 429, { 'retry-after': 'Wed, 21 Oct 2026' });
    expect(classifyResponse(response).failure).toEqual({
      code: 'rateLimited',
      status: 429,
    });
  });

  it('does not include the raw text, which contains host names', () => {
    for (const [, response] of rows) {
      expect(JSON.stringify(classifyResponse(response))).not.toMatch(
        /10\.0\.0\.1|message/,
      );
    }
  });
});
