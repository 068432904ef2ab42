import { StatusBody } from './failure';

/** Thrown where a request cannot be served; carries the answer to it. @internal */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(readonly status: StatusBody, readonly retryAfterMs = 0) {
    super(String(status.body.message));
  }
}
