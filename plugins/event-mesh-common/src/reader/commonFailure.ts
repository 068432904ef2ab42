import { transientFailures } from './createCircuitBreaker';
import { ListSyncResult } from './syncList';
import { Failure } from '../model';

/**
 * Returns the failure of a cluster whose requested lists all failed for transient reasons. They may be too few to open
 * the circuit breaker.
 *
 * @internal
 */
export function commonFailure(
  results: readonly ListSyncResult[],
): Failure | undefined {
  // Absent kinds are irrelevant to the health of the cluster.
  const asked = results
    .map(({ entry }) => entry)
    .filter(
      ({ version, state }) => version !== undefined || state !== 'absent',
    );
  const failures = asked.flatMap(({ state, failure }) =>
    failure && state !== 'partial' && transientFailures.has(failure.code)
      ? [failure]
      : [],
  );
  return asked.length === failures.length ? failures.at(0) : undefined;
}
