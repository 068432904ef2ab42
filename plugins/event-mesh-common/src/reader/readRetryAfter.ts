import { TransportResponse, isJsonObject } from '../model';

/**
 * Reads the retry delay in seconds, from the header or from a Status' details.
 *
 * @internal
 */
export function readRetryAfter(
  response: TransportResponse,
  body: unknown,
): number | undefined {
  const header = response.headers['retry-after'];
  if (header !== undefined && /^\d{1,9}$/.test(header.trim())) {
    return Number(header.trim());
  }
  const details = isJsonObject(body) ? body.details : undefined;
  const seconds = isJsonObject(details) ? details.retryAfterSeconds : undefined;
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0
    ? seconds
    : undefined;
}
