import { median } from './median';

/** A candidate of a comparison. @public */
export interface Runner<T> {
  readonly name: string;
  readonly run: () => T | Promise<T>;
}

/** @public */
export interface Measured<T> {
  readonly name: string;
  /** Milliseconds: the median of all runs. */
  readonly time: number;
  /** The result of the last run. */
  readonly made: T;
}

/** @public */
export interface InterleaveOptions {
  readonly rounds: number;
  /** A candidate that took longer, in milliseconds, does not run again. */
  readonly patience: number;
}

/** Runs all candidates in turns, so that disturbances affect all of them equally. */
export async function interleave<T>(
  runners: readonly Runner<T>[],
  { rounds, patience }: InterleaveOptions,
): Promise<Measured<T>[]> {
  const times = runners.map((): number[] => []);
  const made: T[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of runners.entries()) {
      if (times[i].every(time => time <= patience)) {
        const start = performance.now();
        made[i] = await run();
        times[i].push(performance.now() - start);
      }
    }
  }
  return runners.map(({ name }, i) => ({
    name,
    time: median(times[i]),
    made: made[i],
  }));
}
