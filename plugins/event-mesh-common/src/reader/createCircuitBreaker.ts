import { Failure, FailureCode } from '../model';

/** Said once, these are true of every request to the cluster. */
const certain: ReadonlySet<FailureCode> = new Set<FailureCode>([
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
 * These may be one request's bad luck, such as one slow list behind a proxy timeout.
 *
 * @internal
 */
export const transientFailures: ReadonlySet<FailureCode> = new Set<FailureCode>(
  ['clusterUnreachable', 'network', 'timeout', 'rateLimited'],
);

/**
 * Knows when to stop asking a cluster because every further request would fail alike.
 *
 * @internal
 */
export type CircuitBreaker = {
  /** Takes note of how a request went. */
  note(failure: Failure | undefined): void;
  /** Why the next request is not to be sent, where that is so. */
  refuse(): Failure | undefined;
  /** What is wrong with the cluster as a whole: something certain, or something for which a request was not sent. */
  failure(): Failure | undefined;
};

/**
 * A breaker that opens at once on what is certain, and on two bad moments with no good answer between.
 *
 * @internal
 */
export function createCircuitBreaker(): CircuitBreaker {
  let opened: Failure | undefined;
  let badMoments = 0;
  let refused = false;

  return {
    note(failure) {
      const isMomentary =
        failure !== undefined && transientFailures.has(failure.code);
      badMoments = isMomentary ? badMoments + 1 : 0;
      if (failure && (certain.has(failure.code) || badMoments >= 2)) {
        opened ??= failure;
      }
    },
    refuse() {
      refused ||= opened !== undefined;
      return opened;
    },
    failure: () =>
      opened && (refused || certain.has(opened.code)) ? opened : undefined,
  };
}
