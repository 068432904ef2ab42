import { Clock } from '../../model';

/**
 * Returns a clock that only moves when a test advances it.
 *
 * @internal
 */
export function fakeClock(start = 1_000) {
  let now = start;
  const timers = new Set<{ at: number; resolve: () => void }>();
  const clock: Clock & { advance(by: number): void; pending(): number } = {
    now: () => now,
    sleep(milliseconds) {
      let cancel = () => {};
      const done = new Promise<void>(resolve => {
        const timer = { at: now + milliseconds, resolve };
        timers.add(timer);
        cancel = () => timers.delete(timer);
      });
      return { done, cancel: () => cancel() };
    },
    advance(by) {
      now += by;
      for (const timer of timers) {
        if (timer.at <= now) {
          timers.delete(timer);
          timer.resolve();
        }
      }
    },
    pending: () => timers.size,
  };
  return clock;
}
