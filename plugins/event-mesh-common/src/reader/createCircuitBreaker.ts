import { Failure, FailureCode } from '../model';

/** Permanent failures: they apply to every request to the cluster. */
const permanentFailures: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'sessionExpired',
  'permissionDenied',
  'clusterUnauthorized',
  'clusterUnknown',
  'clusterTokenMissing',
  'proxyMissing',
  'kubernetesPluginMissing',
  'backendStarting',
]);

/**
 * Failures that may concern one request only, such as one slow list behind a proxy timeout.
 *
 * @internal
 */
export const transientFailures: ReadonlySet<FailureCode> = new Set<FailureCode>(
  ['clusterUnreachable', 'network', 'timeout', 'rateLimited'],
);

/**
 * Stops requests to a cluster after failures that every further request would repeat.
 *
 * @internal
 */
export type CircuitBreaker = {
  /** Records the outcome of a request. */
  note(failure: Failure | undefined): void;
  /** Returns the reason to refuse the next request; undefined while the breaker is closed. */
  refuse(): Failure | undefined;
  /**
   * Returns the failure of the cluster as a whole: a permanent one, or a transient one for which a request was refused.
   */
  failure(): Failure | undefined;
};

/**
 * Creates a circuit breaker that opens on one permanent failure or on two consecutive transient ones.
 *
 * @internal
 */
export function createCircuitBreaker(): CircuitBreaker {
  let opened: Failure | undefined;
  let transientCount = 0;
  let refused = false;

  return {
    note(failure) {
      const isTransient =
        failure !== undefined && transientFailures.has(failure.code);
      transientCount = isTransient ? transientCount + 1 : 0;
      if (
        failure &&
        (permanentFailures.has(failure.code) || transientCount >= 2)
      ) {
        opened ??= failure;
      }
    },
    refuse() {
      refused ||= opened !== undefined;
      return opened;
    },
    failure: () =>
      opened && (refused || permanentFailures.has(opened.code))
        ? opened
        : undefined,
  };
}
