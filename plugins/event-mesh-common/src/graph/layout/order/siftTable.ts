/** Most nodes that are sifted together. @internal */
export const siftWindow = 64;

/** Amount of blur: more crossings than most pairs of nodes have. */
const blur = 12;

/** Working memory for sifting some neighbouring nodes of a column; reused for all swimlanes. @internal */
export type SiftTable = {
  /** Node by node: how many more crossings their edges have while the first is above the second. */
  readonly pairs: Int32Array;
  /** Node by position: crossings of its edges with edges that pass the column while it is at that position. */
  readonly passing: Int32Array;
  /** Edges of the nodes on one side, and the nodes that own them. */
  readonly own: Int32Array;
  readonly owners: Int32Array;
  /** The nodes in their previous order. */
  readonly nodes: Int32Array;
  /** Per position, the node at it. */
  readonly order: Int32Array;
};

/** Allocates a table for swimlanes of at most `lines` edges. @internal */
export function siftTable(lines: number): SiftTable {
  return {
    pairs: new Int32Array(siftWindow * siftWindow),
    passing: new Int32Array(siftWindow * (siftWindow + 1)),
    own: new Int32Array(lines),
    owners: new Int32Array(lines),
    nodes: new Int32Array(siftWindow),
    order: new Int32Array(siftWindow),
  };
}

/**
 * Adds random noise to the differences between orders, which leads sifting to other results.
 *
 * @internal
 */
export function blurTable(
  { pairs }: SiftTable,
  size: number,
  random: (below: number) => number,
): void {
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const change = random(2 * blur) - blur;
      pairs[i * size + j] += change;
      pairs[j * size + i] -= change;
    }
  }
}
