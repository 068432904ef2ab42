/**
 * Work in small steps: whoever runs it may let others go first between them.
 *
 * @public
 */
export type Task<Result> = Generator<void, Result, void>;

/**
 * Takes all steps at once.
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

// Of the dearest things here, so many take a few milliseconds.
const thingsInStep = 500;

/**
 * Does something with each of many things; a step is some of them.
 *
 * @internal
 */
export function* forEachYielding<Thing>(
  things: Iterable<Thing>,
  act: (thing: Thing) => void,
): Task<void> {
  let done = 0;
  for (const thing of things) {
    act(thing);
    done += 1;
    if (done % thingsInStep === 0) {
      yield;
    }
  }
}
