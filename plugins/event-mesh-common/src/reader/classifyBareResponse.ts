import { FailureCode, TransportResponse } from '../model';

/**
 * Classifies an unsuccessful response that neither Kubernetes nor Backstage's error handler wrote.
 *
 * @internal
 */
export function classifyBareResponse(response: TransportResponse): FailureCode {
  const text = response.text.trim();
  // plugin-proxy-backend sends this text, with any status, when the upstream did not respond.
  if (text.startsWith('Error occurred while trying to proxy')) {
    return 'clusterUnreachable';
  }
  switch (response.status) {
    case 401:
      return 'sessionExpired';
    case 404:
      if (text === '') {
        return 'proxyMissing';
      }
      return /^404 page not found\b/i.test(text) ? 'notFound' : 'unknown';
    case 410:
      return 'expired';
    case 429:
      return 'rateLimited';
    case 502:
    case 503:
    case 504:
      return 'clusterUnreachable';
    default:
      return 'unknown';
  }
}
