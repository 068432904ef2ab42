import { pushTo } from '../pushTo';
import { Graph } from '../types';

/** Who is joined to whom, towards the left and towards the right, inside one band. @internal */
export type Neighbours = {
  readonly left: ReadonlyMap<string, readonly string[]>;
  readonly right: ReadonlyMap<string, readonly string[]>;
};

/**
 * The neighbours of every node in columns further left and further right, within its band.
 *
 * @internal
 */
export function neighboursOf(
  graph: Graph,
  bandOf: ReadonlyMap<string, string>,
  columnOf: ReadonlyMap<string, number>,
): Neighbours {
  const left = new Map<string, string[]>();
  const right = new Map<string, string[]>();
  for (const { source, target } of graph.edges) {
    const from = columnOf.get(source) ?? 0;
    const to = columnOf.get(target) ?? 0;
    if (bandOf.get(source) === bandOf.get(target) && from !== to) {
      const [near, far] = from < to ? [source, target] : [target, source];
      pushTo(right, near, far);
      pushTo(left, far, near);
    }
  }
  return { left, right };
}
