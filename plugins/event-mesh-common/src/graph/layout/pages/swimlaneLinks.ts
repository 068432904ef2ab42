import { IndexedGraph } from '../indexGraph';

/** @internal */
export type SwimlaneLinks = {
  /** Per swimlane, the swimlanes that it is joined to, with the number of edges between them. */
  readonly near: readonly ReadonlyMap<number, number>[];
  /** One entry for each pair of swimlanes and direction. */
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
  swimlaneOf: Int32Array,
  swimlanes: number,
): SwimlaneLinks {
  const out = Array.from(
    { length: swimlanes },
    () => new Map<number, number>(),
  );
  const near = Array.from(
    { length: swimlanes },
    () => new Map<number, number>(),
  );
  for (let edge = 0; edge < sources.length; edge++) {
    const from = swimlaneOf[sources[edge]];
    const to = swimlaneOf[targets[edge]];
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
