/** Returns the swimlanes that a swimlane is joined to. @internal */
export type Neighbours = (swimlane: number) => readonly number[];

/**
 * Returns all swimlanes that a swimlane is directly or indirectly joined to, in preorder of a spanning tree with small
 * branches first, which keeps joined swimlanes together. The traversal begins at the swimlane that is farthest away.
 *
 * @internal
 */
export function spanSwimlanes(
  swimlane: number,
  neighboursOf: Neighbours,
): number[] {
  const found = breadthFirst(swimlane, neighboursOf);
  const root = found[found.length - 1];
  const children = childrenOf(root, neighboursOf);
  const walk: number[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const next = stack.pop() ?? root;
    walk.push(next);
    stack.push(...[...(children.get(next) ?? [])].reverse());
  }
  return walk;
}

function breadthFirst(root: number, neighboursOf: Neighbours): number[] {
  const found = [root];
  const seen = new Set(found);
  for (const swimlane of found) {
    for (const other of [...neighboursOf(swimlane)].sort((a, b) => a - b)) {
      if (!seen.has(other)) {
        seen.add(other);
        found.push(other);
      }
    }
  }
  return found;
}

function childrenOf(
  root: number,
  neighboursOf: Neighbours,
): Map<number, number[]> {
  const found = breadthFirst(root, neighboursOf);
  const place = new Map(found.map((swimlane, at) => [swimlane, at]));
  const children = new Map<number, number[]>(
    found.map(swimlane => [swimlane, []]),
  );
  for (const swimlane of found.slice(1)) {
    const parent = Math.min(
      ...neighboursOf(swimlane).map(other => place.get(other) ?? Infinity),
    );
    children.get(found[parent])?.push(swimlane);
  }
  const size = new Map<number, number>();
  for (const swimlane of [...found].reverse()) {
    const below = children.get(swimlane) ?? [];
    size.set(
      swimlane,
      below.reduce((sum, child) => sum + (size.get(child) ?? 0), 1),
    );
    below.sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0) || a - b);
  }
  return children;
}
