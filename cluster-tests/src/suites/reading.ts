import { setTimeout as pause } from 'node:timers/promises';
import { Clock, TransportResponse } from 'backstage-plugin-event-mesh-common';

/** The current time. @internal */
export const clock: Clock = {
  now: Date.now,
  sleep(milliseconds) {
    const controller = new AbortController();
    return {
      done: pause(milliseconds, undefined, { signal: controller.signal }).catch(
        () => {},
      ),
      cancel: () => controller.abort(),
    };
  },
};

/** Converts a response for the reader. @internal */
export async function readable(response: Response): Promise<TransportResponse> {
  return {
    status: response.status,
    contentType: (response.headers.get('content-type') ?? '').toLowerCase(),
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}
