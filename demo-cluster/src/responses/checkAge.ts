import { writeContinueToken } from '../paging';
import {
  expiredContinue,
  expiredVersion,
  StatusError,
  tooLarge,
} from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { ListOptions } from './readListOptions';

// The API server waits this long for a future resourceVersion before it responds from its cache.
const WAIT_MS = 3000;

/** Throws a StatusError for a list at a resourceVersion that this moment cannot serve. @internal */
export function checkAge(
  moment: TimelineMoment,
  { limit, point, resourceVersion, exact }: ListOptions,
  listVersion: number,
): void {
  if (resourceVersion !== undefined) {
    checkFuture(moment, resourceVersion, !exact && limit === 0);
    if (exact && resourceVersion < listVersion)
      throw new StatusError(expiredVersion());
  }
  if (!point || point.resourceVersion === -1) return;
  checkFuture(moment, point.resourceVersion, false);
  if (point.resourceVersion !== moment.resourceVersion) {
    const continueToken = writeContinueToken({ ...point, resourceVersion: -1 });
    throw new StatusError(expiredContinue(continueToken));
  }
}

/** Throws a StatusError for a future resourceVersion. @internal */
export function checkFuture(
  moment: TimelineMoment,
  resourceVersion: number,
  fromCache: boolean,
): void {
  const current = moment.resourceVersion;
  if (resourceVersion <= current) return;
  if (!fromCache) throw new StatusError(tooLarge(resourceVersion, current));
  const status = tooLarge(resourceVersion, current, { retryAfterSeconds: 1 });
  throw new StatusError(status, WAIT_MS);
}
