import type { Clock } from 'backstage-plugin-event-mesh-common';

/**
 * The browser's clock and timers.
 *
 * @public
 */
export const browserClock: Clock = {
  now: () => Date.now(),
  sleep: milliseconds => {
    let timer: number | undefined;
    const done = new Promise<void>(resolve => {
      timer = window.setTimeout(resolve, milliseconds);
    });
    return { done, cancel: () => window.clearTimeout(timer) };
  },
};
