import { median } from './median';

/** Something to measure beside others. @public */
export interface Runner<T> {
  readonly name: string;
  readonly run: () => T | Promise<T>;
}

/** @public */
export interface Measured<T> {
  readonly name: string;
  /** Milliseconds: the median of all runs. */
  readonly time: number;
  /** What the last run made. */
  readonly made: T;
}

/** @public */
export interface InterleaveOptions {
  readonly rounds: number;
  /** Who took longer than this, in milliseconds, does not run again. */
  readonly patience: number;
}

/** Runs all in turns, round by round, so that what disturbs one disturbs the others as much. */
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
