import { classifyResponse } from './classifyResponse';
import { Failure, TransportResponse } from '../model';
import { backstageError, json, status, text } from './__testUtils__/responses';

const html = '<!DOCTYPE html><html><body>Sign in</body></html>';
const glued =
  '{"kind":"TriggerList","items":[{"metaError occurred while trying to proxy: 10.0.0.1:6443/apis';

const rows: [string, TransportResponse, Failure][] = [
  [
    '1a: a missing Backstage token is the session, not the cluster',
    backstageError(401, 'AuthenticationError', 'Missing credentials'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    '1a: a bad Backstage token is the session',
    backstageError(401, 'AuthenticationError', 'Illegal token'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    '1b: a cluster that Backstage does not know is configuration',
    backstageError(404, 'NotFoundError', "Cluster 'x' not found"),
    { code: 'clusterUnknown', status: 404 },
  ],
  [
    'a 404 of Backstage about anything else is a missing route',
    backstageError(404, 'NotFoundError', 'Unknown path'),
    { code: 'proxyMissing', status: 404 },
  ],
  [
    '1c: an oidc cluster without its token',
    backstageError(
      500,
      'Error',
      'Auth token not found under oidc.okta in request body',
    ),
    { code: 'clusterTokenMissing', status: 500 },
  ],
  [
    '1c: a google cluster without its token',
    backstageError(
      500,
      'Error',
      'Google token not found under auth.google in request body',
    ),
    { code: 'clusterTokenMissing', status: 500 },
  ],
  [
    '1d: a refused connection is told by its cause',
    backstageError(500, 'Error', 'something else', {
      cause: { code: 'ECONNREFUSED' },
    }),
    { code: 'clusterUnreachable', status: 500 },
  ],
  [
    '1d: a refused connection is told by its message where the cause is left out',
    backstageError(
      500,
      'Error',
      "Cluster 'x' request error; caused by Error: connect ECONNREFUSED 10.0.0.1:6443",
    ),
    { code: 'clusterUnreachable', status: 500 },
  ],
  [
    '1e: the backend is starting',
    backstageError(
      503,
      'ServiceUnavailableError',
      'Service has not started up yet',
    ),
    { code: 'backendStarting', status: 503 },
  ],
  [
    'another error of Backstage is not guessed at',
    backstageError(500, 'Error', "ENOENT: no such file, open '/var/run/x'"),
    { code: 'unknown', status: 500 },
  ],
  [
    '2: the kubernetes.proxy permission is denied, with the short body',
    json({ error: { name: 'NotAllowedError', message: 'Unauthorized' } }, 403),
    {
      code: 'permissionDenied',
      status: 403,
      missingPermission: 'kubernetes.proxy',
    },
  ],
  [
    '2: the permission to see the clusters is denied, with the long body',
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
    '2: which permission is denied is not guessed at',
    backstageError(403, 'NotAllowedError', 'Unauthorized'),
    { code: 'permissionDenied', status: 403 },
  ],
  [
    '3: the rate limit of Backstage says when to come back',
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
    '4: a 401 Status is the credential of the cluster',
    status(401, 'Unauthorized'),
    { code: 'clusterUnauthorized', status: 401, reason: 'Unauthorized' },
  ],
  [
    '4: a 403 Status is RBAC',
    status(403, 'Forbidden', 'triggers is forbidden at the cluster scope'),
    { code: 'clusterForbidden', status: 403, reason: 'Forbidden' },
  ],
  [
    '4: a 404 Status is an object that is gone',
    status(404, 'NotFound'),
    { code: 'notFound', status: 404, reason: 'NotFound' },
  ],
  [
    '4: a 410 Status is a token that is too old',
    status(410, 'Expired'),
    { code: 'expired', status: 410, reason: 'Expired' },
  ],
  [
    '4: a 429 Status says in its details when to come back',
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
    '4: a Status of another code is an error of the cluster',
    status(500, 'InternalError', 'conversion webhook failed'),
    { code: 'clusterError', status: 500, reason: 'InternalError' },
  ],
  [
    '4: 504 as a Status is the cluster, not the way to it',
    status(504, 'Timeout', 'Too large resource version'),
    { code: 'clusterError', status: 504, reason: 'Timeout' },
  ],
  [
    '4: a failed Status counts whatever the status line says',
    json({ kind: 'Status', status: 'Failure', reason: 'Expired', code: 410 }),
    { code: 'expired', status: 410, reason: 'Expired' },
  ],
  [
    '5: an unknown group is text',
    text('404 page not found\n', 404, 'text/plain; charset=utf-8'),
    { code: 'notFound', status: 404 },
  ],
  [
    '5: an HTML 502 of an ingress is the way to the cluster',
    text(html, 502, 'text/html'),
    { code: 'clusterUnreachable', status: 502 },
  ],
  [
    '5: an HTML 503 of an ingress is the way to the cluster',
    text(html, 503, 'text/html'),
    { code: 'clusterUnreachable', status: 503 },
  ],
  [
    '6: an empty 404 is a plugin or an endpoint that is not there',
    text('', 404),
    { code: 'proxyMissing', status: 404 },
  ],
  [
    'an HTML 404 is not guessed at',
    text(html, 404, 'text/html'),
    { code: 'unknown', status: 404 },
  ],
  ...[500, 502, 504].map((code): [string, TransportResponse, Failure] => [
    `7: plain text of the general proxy with ${code}`,
    text('Error occurred while trying to proxy: 10.0.0.1:6443/apis', code),
    { code: 'clusterUnreachable', status: code },
  ]),
  [
    '7: text of the general proxy glued to JSON under 200',
    text(glued, 200, 'application/json'),
    { code: 'notJson', status: 200 },
  ],
  [
    '7: an empty 200, as the general proxy ends a stalled stream',
    text('', 200),
    { code: 'notJson', status: 200 },
  ],
  [
    '9: cut JSON under 200',
    text('{"kind":"TriggerList","items":[{"meta', 200, 'application/json'),
    { code: 'notJson', status: 200 },
  ],
  [
    '10: an HTML page under 200',
    text(html, 200, 'text/html; charset=utf-8'),
    { code: 'notJson', status: 200 },
  ],
  [
    '10: valid JSON that is called HTML is not trusted',
    text('{"items":[]}', 200, 'text/html'),
    { code: 'notJson', status: 200 },
  ],
  [
    'a 401 that nobody signed is a login in front of Backstage',
    text(html, 401, 'text/html'),
    { code: 'sessionExpired', status: 401 },
  ],
  [
    'a 429 that nobody signed',
    text('slow down', 429, 'text/plain'),
    { code: 'rateLimited', status: 429 },
  ],
  ['a 410 that nobody signed', text('', 410), { code: 'expired', status: 410 }],
  [
    'a redirect that was not followed',
    text('', 0),
    { code: 'unknown', status: 0 },
  ],
  [
    'JSON of no known shape',
    json({ detail: 'teapot' }, 418),
    { code: 'unknown', status: 418 },
  ],
  ['JSON null', json(null, 500), { code: 'unknown', status: 500 }],
];

describe('classifyResponse', () => {
  it.each(rows)('%s', (_rule, response, failure) => {
    expect(classifyResponse(response)).toEqual({ failure });
  });

  it('gives the parsed body of a good answer', () => {
    expect(classifyResponse(json({ items: [] }))).toEqual({
      body: { items: [] },
    });
  });

  it('takes JSON whose content type a proxy dropped', () => {
    expect(classifyResponse(text('{"items":[]}', 200))).toEqual({
      body: { items: [] },
    });
  });

  it('leaves out a Retry-After that is no number of seconds', () => {
    const response = json({}, 429, { 'retry-after': 'Wed, 21 Oct 2026' });
    expect(classifyResponse(response).failure).toEqual({
      code: 'rateLimited',
      status: 429,
    });
  });

  it('shows nothing of the raw text, which names hosts', () => {
    for (const [, response] of rows) {
      expect(JSON.stringify(classifyResponse(response))).not.toMatch(
        /10\.0\.0\.1|message/,
      );
    }
  });
});
