import { IndexedGraph } from './indexGraph';

/** Numbers of the edges of each swimlane. @internal */
export type SwimlaneEdges = {
  readonly inner: readonly (readonly number[])[];
  /** Edges to other swimlanes. */
  readonly outer: readonly (readonly number[])[];
};

/** @internal */
export function swimlaneEdges(
  { sources, targets }: IndexedGraph,
  swimlaneOf: Int32Array,
  swimlanes: number,
): SwimlaneEdges {
  const inner = Array.from({ length: swimlanes }, (): number[] => []);
  const outer = Array.from({ length: swimlanes }, (): number[] => []);
  for (let edge = 0; edge < sources.length; edge++) {
    const from = swimlaneOf[sources[edge]];
    const to = swimlaneOf[targets[edge]];
    if (from === to) {
      inner[from].push(edge);
    } else {
      outer[from].push(edge);
      outer[to].push(edge);
    }
  }
  return { inner, outer };
}
