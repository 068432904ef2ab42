import { Clock } from 'backstage-plugin-event-mesh-common';

/** Wraps Node's own clock and timers; the timers do not keep the process alive. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  sleep: milliseconds => {
    let timer: NodeJS.Timeout | undefined;
    const done = new Promise<void>(resolve => {
      timer = setTimeout(resolve, milliseconds);
      timer.unref();
    });
    return { done, cancel: () => clearTimeout(timer) };
  },
};
