import { transientFailures } from './createCircuitBreaker';
import { ListSyncResult } from './syncList';
import { Failure } from '../model';

/**
 * What is wrong with a cluster of which not one list could be read, though nobody refused them: too few for the breaker to be
 * sure, but all there are.
 *
 * @internal
 */
export function commonFailure(
  results: readonly ListSyncResult[],
): Failure | undefined {
  // Rows of kinds that the cluster does not serve tell nothing.
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
