import { FailureCode, isJsonObject } from '../model';

/**
 * Classifies an error body of Backstage's own backend (`{error: {name, message}}`).
 *
 * @internal
 */
export function classifyBackstageError(
  status: number,
  error: Readonly<Record<string, unknown>>,
): FailureCode {
  const message = typeof error.message === 'string' ? error.message : '';
  switch (status) {
    case 401:
      return 'sessionExpired';
    case 403:
      return 'permissionDenied';
    case 404:
      return /\bcluster\b.*\bnot found\b/i.test(message)
        ? 'clusterUnknown'
        : 'proxyMissing';
    case 429:
      return 'rateLimited';
    case 502:
    case 504:
      return 'clusterUnreachable';
    case 503:
      return 'backendStarting';
    default:
      break;
  }
  if (/\btoken not found\b/i.test(message)) {
    return 'clusterTokenMissing';
  }
  // The proxy sends the connection error in `cause.code`. Its message contains host names, so only its form is matched.
  const connectionError =
    isJsonObject(error.cause) && typeof error.cause.code === 'string';
  return connectionError || /\brequest error; caused by\b/i.test(message)
    ? 'clusterUnreachable'
    : 'unknown';
}
