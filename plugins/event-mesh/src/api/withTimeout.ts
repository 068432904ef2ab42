import type { Clock } from 'backstage-plugin-event-mesh-common';

/**
 * Sends a request that is given up when its time is over, with a rejection that is named so.
 *
 * @remarks Backstage's proxies never end a request by themselves, and a browser has six connections for all of Backstage: what
 * hangs has to give its own back. Before that nothing is aborted, since the proxies leak what an aborted request had open.
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

/** How long one request is waited for. @internal */
export type Patience = {
  readonly clock: Clock;
  readonly milliseconds: number;
};
