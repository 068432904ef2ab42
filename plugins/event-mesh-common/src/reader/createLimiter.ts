/**
 * Runs tasks in FIFO order with limited concurrency.
 *
 * @public
 */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Creates a limiter. Readers that share it send at most `concurrency` requests at once.
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
      // The slot is handed on rather than freed, so a new task cannot overtake waiting ones.
      const next = waiting.shift();
      if (next) {
        next();
      } else {
        running -= 1;
      }
    }
  };
}
