import { Failure } from '../model';

/**
 * Thrown by a {@link Transport} that refuses to send a request, with the reason as a failure code.
 *
 * @public
 */
export class TransportError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'TransportError';
    this.failure = failure;
  }
}
