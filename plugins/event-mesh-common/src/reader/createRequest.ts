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
type RequestForm = {
  readonly accept: string;
  /** Classifies the response; defaults to JSON. */
  readonly classify?: (response: TransportResponse) => ClassifiedResponse;
};

/**
 * Sends a GET request with a deadline; never rejects.
 *
 * @internal
 */
export type Request = (path: string, form: RequestForm) => Promise<Sized>;

/**
 * A response and its size in characters.
 *
 * @internal
 */
type Sized = ClassifiedResponse & { readonly size?: number };

/** @internal */
export type RequestOptions = {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly breaker: CircuitBreaker;
  readonly deadlineMilliseconds: number;
  /** Called for each request that is sent. */
  onSent(): void;
};

/**
 * Returns a request function over a transport. It waits for a limiter slot and does not send when the breaker is open.
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
