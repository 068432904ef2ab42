/**
 * Work in small steps: whoever runs it may let others go first between them.
 *
 * @public
 */
export type Steps<Result> = Generator<void, Result, void>;

/**
 * Takes all steps at once.
 *
 * @public
 */
export function finishSteps<Result>(steps: Steps<Result>): Result {
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
 * Counts the things that are done, and says when a step is at its end.
 *
 * @internal
 */
export function countSteps(): () => boolean {
  let things = 0;
  return () => {
    things += 1;
    return things % thingsInStep === 0;
  };
}
