import { SwimlaneInput } from './swimlaneOrder';

/** Swimlane in which nodes of one column with the same neighbours are merged. @internal */
export type MergedSwimlane = {
  readonly input: SwimlaneInput;
  /** Per merged node, the nodes that it represents, in their order. */
  readonly members: readonly (readonly number[])[];
};

/**
 * Merges all nodes of a column that have the same neighbours, and all edges between the same endpoints.
 *
 * @remarks Some order with few crossings always has such twins next to each other, so merging loses nothing. It makes
 * the search space much smaller where many subscribers get events from one broker.
 * @internal
 */
export function mergeTwins(input: SwimlaneInput): MergedSwimlane {
  const { columnOf, slots, ends, outside } = input;
  const inside = columnOf.length - outside.length;
  const groupOf = new Int32Array(columnOf.length);
  const members: number[][] = [];
  const groups = new Map<string, number>();
  neighboursOf(input).forEach((neighbours, node) => {
    const key = `${columnOf[node]} ${neighbours.sort((a, b) => a - b).join()}`;
    const known = groups.get(key) ?? members.length;
    if (known === members.length) {
      groups.set(key, known);
      members.push([]);
    }
    members[known].push(node);
    groupOf[node] = known;
  });
  for (let node = inside; node < columnOf.length; node++) {
    groupOf[node] = members.length + node - inside;
  }
  const merged = new Int32Array(members.length + outside.length);
  const heights = new Float64Array(members.length);
  for (let node = 0; node < columnOf.length; node++) {
    merged[groupOf[node]] = columnOf[node];
    heights[groupOf[node]] += node < inside ? slots[node] : 0;
  }
  return {
    members,
    input: {
      ...input,
      columnOf: merged,
      slots: heights,
      ...mergeEdges(ends, groupOf),
    },
  };
}

function neighboursOf({ columnOf, ends, outside }: SwimlaneInput): number[][] {
  const inside = columnOf.length - outside.length;
  const neighbours = Array.from({ length: inside }, (): number[] => []);
  for (const [a, b] of ends) {
    if (a < inside) {
      neighbours[a].push(b);
    }
    if (b < inside) {
      neighbours[b].push(a);
    }
  }
  return neighbours;
}

function mergeEdges(
  ends: SwimlaneInput['ends'],
  groupOf: Int32Array,
): Pick<SwimlaneInput, 'ends' | 'weights'> {
  const lines = new Map<number, number>();
  const merged: (readonly [number, number])[] = [];
  const weights: number[] = [];
  for (const [a, b] of ends) {
    const [from, to] = [groupOf[a], groupOf[b]];
    const key = from * groupOf.length + to;
    const known = lines.get(key) ?? merged.length;
    if (known === merged.length) {
      lines.set(key, known);
      merged.push([from, to]);
      weights.push(0);
    }
    weights[known] += 1;
  }
  return { ends: merged, weights };
}
