import { Failure, FailureCode } from './types';

/** Said once, these are true of every request to the cluster. */
const certain: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'sessionExpired',
  'permissionDenied',
  'clusterUnauthorized',
  'clusterUnknown',
  'clusterTokenMissing',
  'proxyMissing',
  'backendStarting',
]);

/** These may be one request's bad luck, such as one slow list behind a proxy timeout. */
const momentary: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'clusterUnreachable',
  'network',
  'timeout',
  'rateLimited',
]);

/**
 * Knows when to stop asking a cluster because every further request would fail alike.
 *
 * @internal
 */
export type Breaker = {
  /** Takes note of how a request went. */
  note(failure: Failure | undefined): void;
  /** Why nothing more is asked, once that is so. */
  failure(): Failure | undefined;
};

/**
 * A breaker that opens at once on what is certain, and on two bad moments with no good answer between.
 *
 * @internal
 */
export function createBreaker(): Breaker {
  let opened: Failure | undefined;
  let badMoments = 0;

  return {
    note(failure) {
      if (failure === undefined || !momentary.has(failure.code)) {
        badMoments = 0;
      } else {
        badMoments += 1;
      }
      if (failure && (certain.has(failure.code) || badMoments >= 2)) {
        opened ??= failure;
      }
    },
    failure: () => opened,
  };
}
