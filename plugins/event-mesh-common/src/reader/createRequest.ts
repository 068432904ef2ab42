import { CircuitBreaker } from './createCircuitBreaker';
import { ClassifiedResponse, classifyResponse } from './classifyResponse';
import { Limiter } from './createLimiter';
import {
  Clock,
  Failure,
  Transport,
  TransportResponse,
  isJsonObject,
  withDeadline,
} from '../model';
import { TransportError } from './TransportError';

/** @internal */
export type RequestForm = {
  readonly accept: string;
  /** What the answer holds; JSON where nothing is said. */
  readonly classify?: (response: TransportResponse) => ClassifiedResponse;
};

/**
 * GETs one path within the deadline; never rejects.
 *
 * @internal
 */
export type Request = (path: string, form: RequestForm) => Promise<Sized>;

/**
 * An answer, and how many characters it came in.
 *
 * @internal
 */
export type Sized = ClassifiedResponse & { readonly size?: number };

/** @internal */
export type RequestOptions = {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly breaker: CircuitBreaker;
  readonly deadlineMilliseconds: number;
  /** Called for each request that is really sent. */
  onSent(): void;
};

/**
 * A request over a transport, that waits for its turn and is not sent once the breaker is open.
 *
 * @internal
 */
export function createRequest(
  transport: Transport,
  options: RequestOptions,
): Request {
  const { limiter, breaker, onSent } = options;
  return (path, form) =>
    limiter(async () => {
      const refusal = breaker.refuse();
      if (refusal) {
        return { failure: refusal };
      }
      onSent();
      const answer = await withDeadline(ask(transport, path, form), {
        clock: options.clock,
        milliseconds: options.deadlineMilliseconds,
      });
      breaker.note(answer.failure);
      return answer;
    });
}

async function ask(
  transport: Transport,
  path: string,
  { accept, classify = classifyResponse }: RequestForm,
): Promise<Sized> {
  try {
    const response = await transport(path, { Accept: accept });
    return { ...classify(response), size: response.text.length };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  return error instanceof TransportError
    ? error.failure
    : { code: isTimeout(error) ? 'timeout' : 'network' };
}

function isTimeout(error: unknown): boolean {
  return isJsonObject(error) && error.name === 'TimeoutError';
}
