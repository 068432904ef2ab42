/** Vertical stack of items in this order; reused for all columns. @internal */
export type Block = {
  size: number;
  /** Preferred centre of each item; afterwards, its final centre. */
  readonly centres: Float64Array;
  /** Height to keep free around each. */
  readonly heights: Float64Array;
  readonly weights: Float64Array;
  readonly offsets: Float64Array;
  /** Items that touch each other move as one. */
  readonly pools: {
    readonly desired: Float64Array;
    readonly weights: Float64Array;
    readonly counts: Int32Array;
  };
};

/** Allocates a block of at most `most` items. @internal */
export function blockOf(most: number): Block {
  const lengths = () => new Float64Array(most);
  return {
    size: most,
    centres: lengths(),
    heights: lengths(),
    weights: lengths().fill(1),
    offsets: lengths(),
    pools: {
      desired: lengths(),
      weights: lengths(),
      counts: new Int32Array(most),
    },
  };
}

/**
 * Moves items as near to their preferred centres as possible without overlaps: weighted isotonic regression by pooling
 * adjacent violators, in linear time.
 *
 * @internal
 */
export function settle(block: Block): void {
  const { size, centres, heights, weights, offsets, pools } = block;
  let count = 0;
  for (let i = 0; i < size; i++) {
    // Subtracting the heights above each item turns "do not overlap" into "never decrease".
    offsets[i] = i > 0 ? offsets[i - 1] + (heights[i - 1] + heights[i]) / 2 : 0;
    let wish = centres[i] - offsets[i];
    let weight = weights[i];
    let items = 1;
    while (count > 0 && pools.desired[count - 1] > wish) {
      count -= 1;
      const both = pools.weights[count] + weight;
      wish =
        (pools.desired[count] * pools.weights[count] + wish * weight) / both;
      weight = both;
      items += pools.counts[count];
    }
    pools.desired[count] = wish;
    pools.weights[count] = weight;
    pools.counts[count] = items;
    count += 1;
  }
  let at = 0;
  for (let pool = 0; pool < count; pool++) {
    for (let i = 0; i < pools.counts[pool]; i++) {
      centres[at] = pools.desired[pool] + offsets[at];
      at += 1;
    }
  }
}
