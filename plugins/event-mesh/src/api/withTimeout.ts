import type { Clock } from 'backstage-plugin-event-mesh-common';

/**
 * Sends a request and aborts it after a deadline with a TimeoutError.
 *
 * @remarks Backstage's proxies never end a request on their own, and a browser has six connections for all of
 * Backstage, so a hanging request has to free its connection. A request is not aborted earlier, since the proxies leak
 * the upstream connection of an aborted request.
 * @internal
 */
export async function withTimeout<T>(
  send: (signal: AbortSignal) => Promise<T>,
  { clock, milliseconds }: Patience,
): Promise<T> {
  const controller = new AbortController();
  const deadline = clock.sleep(milliseconds);
  const isOver = deadline.done.then(() => {
    const reason = new DOMException('No answer in time', 'TimeoutError');
    controller.abort(reason);
    throw reason;
  });
  try {
    return await Promise.race([send(controller.signal), isOver]);
  } finally {
    deadline.cancel();
  }
}

/** Deadline of one request, in milliseconds. @internal */
export type Patience = {
  readonly clock: Clock;
  readonly milliseconds: number;
};
