/**
 * Numbers that look as if they were drawn: the same ones for every swimlane on every machine.
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
