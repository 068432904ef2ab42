const TOGETHER = 8;

/** Calls a function with each value, a few at a time. @internal */
export async function eachOf<T>(
  values: readonly T[],
  act: (value: T) => Promise<unknown>,
): Promise<void> {
  const left = [...values];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      await act(next);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
}
