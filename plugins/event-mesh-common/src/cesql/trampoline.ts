/** Suspended call of a recursive function: yields the argument of each recursive call and receives the result. */
export type Suspended<Argument, Result> = Generator<Argument, Result, Result>;

/**
 * Trampoline: runs a recursive function with its stack on the heap, so only memory limits its depth. A call without
 * recursive calls may return its result directly.
 */
export function trampoline<Argument, Result>(
  argument: Argument,
  call: (argument: Argument) => Result | Suspended<Argument, Result>,
): Result {
  const callers: Suspended<Argument, Result>[] = [];
  let called = call(argument);
  for (;;) {
    let running: Suspended<Argument, Result>;
    let step: IteratorResult<Argument, Result>;
    if (isSuspended(called)) {
      running = called;
      step = running.next();
    } else {
      const caller = callers.pop();
      if (!caller) {
        return called;
      }
      running = caller;
      step = running.next(called);
    }
    if (step.done) {
      called = step.value;
    } else {
      callers.push(running);
      called = call(step.value);
    }
  }
}

function isSuspended<Argument, Result>(
  called: Result | Suspended<Argument, Result>,
): called is Suspended<Argument, Result> {
  return typeof called === 'object' && called !== null && 'next' in called;
}
