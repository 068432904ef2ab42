import { StatusBody } from './failure';

/** Thrown for a request that cannot be served; carries the Status of the response. @internal */
export class StatusError extends Error {
  override name = 'StatusError';

  constructor(readonly status: StatusBody, readonly retryAfterMs = 0) {
    super(String(status.body.message));
  }
}
