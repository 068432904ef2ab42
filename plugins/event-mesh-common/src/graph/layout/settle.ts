/** @internal */
export type Wish = {
  readonly y: number;
  /** Height to keep free around it. */
  readonly height: number;
  readonly weight: number;
};

/**
 * Centres for items that stand below each other in the given order, as near to their wishes as they can be without
 * overlapping: pooling of adjacent violators, in linear time.
 *
 * @internal
 */
export function settle(wishes: readonly Wish[]): number[] {
  // Taking away what lies above each item turns "do not overlap" into "do not go down again".
  const offsets: number[] = [];
  let offset = 0;
  wishes.forEach(({ height }, i) => {
    offset += i === 0 ? 0 : (wishes[i - 1].height + height) / 2;
    offsets.push(offset);
  });
  const pools: { y: number; weight: number; count: number }[] = [];
  wishes.forEach((wish, i) => {
    let pool = { y: wish.y - offsets[i], weight: wish.weight, count: 1 };
    while (pools.length > 0 && pools[pools.length - 1].y > pool.y) {
      const { y, weight, count } = pools[pools.length - 1];
      pools.pop();
      const sum = weight + pool.weight;
      pool = {
        y: (y * weight + pool.y * pool.weight) / sum,
        weight: sum,
        count: count + pool.count,
      };
    }
    pools.push(pool);
  });
  const centres: number[] = [];
  for (const { y, count } of pools) {
    for (let i = 0; i < count; i++) {
      centres.push(y + offsets[centres.length]);
    }
  }
  return centres;
}
