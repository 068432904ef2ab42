/** Most nodes that are sifted together. @internal */
export const siftWindow = 64;

/** More than most pairs of nodes cross. */
const blur = 12;

/** What the sifting of some nodes that stand below each other has to know; one is used again and again. @internal */
export type SiftTable = {
  /** Node by node: how many crossings of their lines more there are while the first stands above the second. */
  readonly pairs: Int32Array;
  /** Node by place: crossings of its lines with lines that pass the column while it stands at that place. */
  readonly passing: Int32Array;
  /** The lines of the nodes on one side, and whose they are. */
  readonly own: Int32Array;
  readonly owners: Int32Array;
  /** The nodes, as they stood before. */
  readonly nodes: Int32Array;
  /** Per place, whose node stands there. */
  readonly order: Int32Array;
};

/** A table for swimlanes of at most so many lines. @internal */
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
 * Makes the differences between orders uncertain, so that sifting goes another way.
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
