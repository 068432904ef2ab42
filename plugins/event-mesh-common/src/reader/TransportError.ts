import { Failure } from '../model';

/**
 * Thrown by a {@link Transport} that sends no request and knows why.
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
