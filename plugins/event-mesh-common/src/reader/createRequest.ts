import { Breaker } from './createBreaker';
import { Answer, classifyResponse } from './classifyResponse';
import { Limiter } from './createLimiter';
import { isJsonObject } from './isJsonObject';
import { Clock, Transport, TransportResponse } from './types';

/** @internal */
export type RequestForm = {
  readonly accept: string;
  /** What the answer holds; JSON where nothing is said. */
  readonly classify?: (response: TransportResponse) => Answer;
};

/**
 * GETs one path within the deadline; never rejects.
 *
 * @internal
 */
export type Request = (path: string, form: RequestForm) => Promise<Answer>;

/** @internal */
export type RequestOptions = {
  readonly clock: Clock;
  readonly limiter: Limiter;
  readonly breaker: Breaker;
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
      const answer = await raceDeadline(ask(transport, path, form), options);
      breaker.note(answer.failure);
      return answer;
    });
}

async function ask(
  transport: Transport,
  path: string,
  { accept, classify = classifyResponse }: RequestForm,
): Promise<Answer> {
  try {
    return classify(await transport(path, { Accept: accept }));
  } catch (error) {
    return { failure: { code: isTimeout(error) ? 'timeout' : 'network' } };
  }
}

function isTimeout(error: unknown): boolean {
  return isJsonObject(error) && error.name === 'TimeoutError';
}

// A late answer is dropped, and its turn is given on, since nothing says that it ever comes.
async function raceDeadline(
  answer: Promise<Answer>,
  { clock, deadlineMilliseconds }: RequestOptions,
): Promise<Answer> {
  const deadline = clock.sleep(deadlineMilliseconds);
  try {
    return await Promise.race([
      answer,
      deadline.done.then((): Answer => ({ failure: { code: 'timeout' } })),
    ]);
  } finally {
    deadline.cancel();
  }
}
