import { IndexedGraph } from '../indexGraph';

/** @internal */
export type SwimlaneLinks = {
  /** Per band, the bands that edges join it to, with how many do. */
  readonly near: readonly ReadonlyMap<number, number>[];
  /** The same once for each pair of bands and direction. */
  readonly joins: readonly SwimlaneJoin[];
};

/** @internal */
export type SwimlaneJoin = {
  readonly from: number;
  readonly to: number;
  readonly edges: number;
};

/** @internal */
export function swimlaneLinks(
  { sources, targets }: IndexedGraph,
  bandOf: Int32Array,
  bands: number,
): SwimlaneLinks {
  const out = Array.from({ length: bands }, () => new Map<number, number>());
  const near = Array.from({ length: bands }, () => new Map<number, number>());
  for (let edge = 0; edge < sources.length; edge++) {
    const from = bandOf[sources[edge]];
    const to = bandOf[targets[edge]];
    if (from !== to) {
      addOne(out[from], to);
      addOne(near[from], to);
      addOne(near[to], from);
    }
  }
  return {
    near,
    joins: out.flatMap((ends, from) =>
      [...ends].map(([to, edges]) => ({ from, to, edges })),
    ),
  };
}

function addOne(counts: Map<number, number>, key: number) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
