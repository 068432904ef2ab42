import {
  classifyResponse,
  type FailureCode,
} from 'backstage-plugin-event-mesh-common';
import { responseOfClientError } from './responseOfClientError';

function notFound(message: string) {
  return Object.assign(new Error(message), { name: 'NotFoundError' });
}

describe('responseOfClientError', () => {
  it.each<[string, unknown, FailureCode]>([
    [
      'the clusters.read permission is denied',
      new Error(
        'Request failed with 403 Forbidden, {"error":{"name":"NotAllowedError","message":"Unauthorized"}}',
      ),
      'permissionDenied',
    ],
    [
      'the session is over',
      new Error(
        'Request failed with 401 Unauthorized, {"error":{"name":"AuthenticationError","message":"Illegal token"}}',
      ),
      'sessionExpired',
    ],
    [
      'HTTP/2 has no status text',
      new Error(
        'Request failed with 503 , {"error":{"name":"ServiceUnavailableError","message":"a, b"}}',
      ),
      'backendStarting',
    ],
    [
      'an ingress responds with HTML',
      new Error('Request failed with 502 Bad Gateway, <html></html>'),
      'clusterUnreachable',
    ],
    [
      'the Kubernetes backend is not installed',
      new Error(
        'Could not find the Kubernetes Backend (HTTP 404). Make sure the plugin has been fully installed.',
      ),
      'proxyMissing',
    ],
    ['a cluster is unknown', notFound('Cluster a not found'), 'clusterUnknown'],
    [
      'the cluster list is a login page',
      new SyntaxError('Unexpected token < in JSON'),
      'notJson',
    ],
  ])('returns a response to classify when %s', (_rule, error, code) => {
    const response = responseOfClientError(error);
    expect(response && classifyResponse(response).failure?.code).toBe(code);
  });

  it.each([
    [new TypeError('Failed to fetch: GET https://backstage.example')],
    [new Error('Login failed, popup was closed')],
    ['text'],
    [undefined],
  ])('returns undefined for %p', error => {
    expect(responseOfClientError(error)).toBeUndefined();
  });
});
