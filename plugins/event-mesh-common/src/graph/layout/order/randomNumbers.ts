/**
 * Returns a pseudorandom generator with a fixed seed: every swimlane gets the same numbers on every machine.
 *
 * @internal
 */
export function randomNumbers(): (below: number) => number {
  let state = 12345;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
