import { writeContinueToken } from '../paging';
import { expiredContinue, forgotten, Refusal, tooLarge } from '../statusBodies';
import { TimelineMoment } from '../timeline';
import { ListOptions } from './readListOptions';

// How long the API server waits for a resourceVersion that it has not seen yet, where it answers from its cache.
const WAIT_MS = 3000;

/** Refuses a list of a time that this moment cannot serve. @internal */
export function checkAge(
  moment: TimelineMoment,
  { limit, point, resourceVersion, exact }: ListOptions,
  listVersion: number,
): void {
  if (resourceVersion !== undefined) {
    checkFuture(moment, resourceVersion, !exact && limit === 0);
    if (exact && resourceVersion < listVersion) throw new Refusal(forgotten());
  }
  if (!point || point.resourceVersion === -1) return;
  checkFuture(moment, point.resourceVersion, false);
  if (point.resourceVersion !== moment.resourceVersion) {
    const goOn = writeContinueToken({ ...point, resourceVersion: -1 });
    throw new Refusal(expiredContinue(goOn));
  }
}

/** Refuses what asks for a time that has not come yet. @internal */
export function checkFuture(
  moment: TimelineMoment,
  resourceVersion: number,
  fromCache: boolean,
): void {
  const current = moment.resourceVersion;
  if (resourceVersion <= current) return;
  if (!fromCache) throw new Refusal(tooLarge(resourceVersion, current));
  const status = tooLarge(resourceVersion, current, { retryAfterSeconds: 1 });
  throw new Refusal(status, WAIT_MS);
}
