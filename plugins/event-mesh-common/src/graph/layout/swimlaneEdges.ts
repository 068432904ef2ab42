import { IndexedGraph } from './indexGraph';

/** Per band, the numbers of its edges. @internal */
export type SwimlaneEdges = {
  readonly inner: readonly (readonly number[])[];
  /** Those that join it to other bands. */
  readonly outer: readonly (readonly number[])[];
};

/** @internal */
export function swimlaneEdges(
  { sources, targets }: IndexedGraph,
  bandOf: Int32Array,
  bands: number,
): SwimlaneEdges {
  const inner = Array.from({ length: bands }, (): number[] => []);
  const outer = Array.from({ length: bands }, (): number[] => []);
  for (let edge = 0; edge < sources.length; edge++) {
    const from = bandOf[sources[edge]];
    const to = bandOf[targets[edge]];
    if (from === to) {
      inner[from].push(edge);
    } else {
      outer[from].push(edge);
      outer[to].push(edge);
    }
  }
  return { inner, outer };
}
