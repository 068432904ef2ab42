/**
 * Runs tasks, so many at once, in the order in which they came.
 *
 * @public
 */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A limiter that several readers may share, so that together they send at most so many requests at once.
 *
 * @public
 */
export function createLimiter(concurrency: number): Limiter {
  const slots = Math.max(1, Math.floor(concurrency) || 1);
  const waiting: (() => void)[] = [];
  let running = 0;

  return async task => {
    if (running >= slots) {
      await new Promise<void>(resolve => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      // The slot is handed on rather than freed: a newcomer must not overtake those who wait.
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        running -= 1;
      }
    }
  };
}
