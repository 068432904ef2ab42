import { Breaker } from './createBreaker';
import { Answer, classifyResponse } from './classifyResponse';
import { Limiter } from './createLimiter';
import { Clock, Transport } from './types';

/**
 * GETs one path within the deadline; never rejects.
 *
 * @internal
 */
export type Request = (
  path: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

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
  return (path, headers) =>
    limiter(async () => {
      const refusal = breaker.refuse();
      if (refusal) {
        return { failure: refusal };
      }
      onSent();
      const answer = await raceDeadline(ask(transport, path, headers), options);
      breaker.note(answer.failure);
      return answer;
    });
}

async function ask(
  transport: Transport,
  path: string,
  headers?: Readonly<Record<string, string>>,
): Promise<Answer> {
  try {
    return classifyResponse(await transport(path, headers));
  } catch {
    return { failure: { code: 'network' } };
  }
}

// The request is not aborted: Backstage's proxies leak the upstream connection of an aborted one. A late answer is dropped,
// and its turn is given on, since nothing says that it ever comes.
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
