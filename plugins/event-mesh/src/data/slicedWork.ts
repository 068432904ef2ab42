import type { Task } from 'backstage-plugin-event-mesh-common';

// Below what a person notices, and what a browser calls a long task.
const sliceMilliseconds = 30;

type Running<Key> = {
  readonly key: Key;
  readonly waiting: Set<() => void>;
  readonly hasReplaced: boolean;
};

/**
 * Work that would keep the page from answering: it is done in slices between which all else goes on, once for all who wait for
 * the same, and given up where nobody waits any more.
 *
 * @remarks Newer work takes the place of what is running. What took somebody's place already is let come to its end, so that
 * there is an end however often there is something newer; who waits for something else then asks again.
 * @internal
 */
export function slicedWork<Key>(
  work: (key: Key) => Task<unknown>,
  isSame: (a: Key, b: Key) => boolean,
): (key: Key, onEnd: () => void) => () => void {
  let running: Running<Key> | undefined;
  const start = (key: Key, before: Running<Key> | undefined) => {
    const steps = work(key);
    const own: Running<Key> = {
      key,
      waiting: before?.waiting ?? new Set(),
      hasReplaced: before !== undefined,
    };
    const slice = () => {
      if (running !== own) {
        return;
      }
      running = undefined;
      if (own.waiting.size > 0) {
        if (takeSome(steps)) {
          own.waiting.forEach(onEnd => onEnd());
        } else {
          running = own;
          setTimeout(slice);
        }
      }
    };
    setTimeout(slice);
    return own;
  };
  return (key, onEnd) => {
    if (!running || !(running.hasReplaced || isSame(running.key, key))) {
      running = start(key, running);
    }
    const { waiting } = running;
    waiting.add(onEnd);
    return () => waiting.delete(onEnd);
  };
}

/** Whether that was the last of them. */
function takeSome(steps: Task<unknown>): boolean {
  const until = performance.now() + sliceMilliseconds;
  do {
    if (steps.next().done) {
      return true;
    }
  } while (performance.now() < until);
  return false;
}
