import { Failure, FailureCode } from '../model';

const codes: Readonly<Record<number, FailureCode>> = {
  401: 'clusterUnauthorized',
  403: 'clusterForbidden',
  404: 'notFound',
  410: 'expired',
  429: 'rateLimited',
};

/**
 * Classifies a Kubernetes `Status` body.
 *
 * @internal
 */
export function classifyStatus(
  status: number,
  body: Readonly<Record<string, unknown>>,
): Failure {
  const reason = body.reason;
  return {
    code: codes[status] ?? 'clusterError',
    status,
    ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
  };
}
