/**
 * A cooperative task: yields so that callers can time-slice it.
 *
 * @public
 */
export type Task<Result> = Generator<void, Result, void>;

/**
 * Runs a task to its end without pauses.
 *
 * @public
 */
export function runTask<Result>(steps: Task<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
  }
}

// Bounds a step to a few milliseconds of the most expensive work.
const itemsPerStep = 500;

/**
 * Applies a function to each item and yields after every batch.
 *
 * @internal
 */
export function* forEachYielding<Item>(
  items: Iterable<Item>,
  act: (item: Item) => void,
): Task<void> {
  let done = 0;
  for (const item of items) {
    act(item);
    done += 1;
    if (done % itemsPerStep === 0) {
      yield;
    }
  }
}
