/** Pseudorandom numbers, deterministic for a seed. @internal */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** An integer from 0 to below the limit. */
  below(limit: number): number;
  /** True with the given probability. */
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** A sample of the standard normal distribution. */
  normal(): number;
  /** A version 4 UUID. */
  uid(): string;
}

/**
 * Creates a generator from a seed.
 *
 * @remarks The mulberry32 generator: small, fast, and the same on every machine.
 * @internal
 */
export function createRandom(seed: number): Random {
  let state = Math.trunc(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) % 0x100000000;
    let mixed = state;
    /* eslint-disable no-bitwise */
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
    /* eslint-enable no-bitwise */
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex8 = () =>
    Math.floor(next() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  return {
    next,
    below,
    chance: share => next() < share,
    pick: values => values[below(values.length)],
    normal: () =>
      Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    uid() {
      const text = hex8() + hex8() + hex8() + hex8();
      const variant = '89ab'[below(4)];
      return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(
        13,
        16,
      )}-${variant}${text.slice(17, 20)}-${text.slice(20)}`;
    },
  };
}
