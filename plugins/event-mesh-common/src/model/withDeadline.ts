import { Clock, Failure } from './snapshot';

/**
 * Returns what a promise resolves to, or a timeout failure if that takes too long. A later result is dropped.
 *
 * @public
 */
export async function withDeadline<T>(
  result: Promise<T>,
  {
    clock,
    milliseconds,
  }: { readonly clock: Clock; readonly milliseconds: number },
): Promise<T | { readonly failure: Failure }> {
  const deadline = clock.sleep(milliseconds);
  try {
    return await Promise.race([
      result,
      deadline.done.then(() => ({ failure: { code: 'timeout' } as const })),
    ]);
  } finally {
    deadline.cancel();
  }
}
