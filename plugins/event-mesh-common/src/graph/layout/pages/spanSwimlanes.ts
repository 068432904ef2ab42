/** Who a band is joined to. @internal */
export type Neighbours = (band: number) => readonly number[];

/**
 * All bands that one is joined to over others, in the order of a walk down a spanning tree, small branches first: what is
 * joined stays together. The walk begins at the far end.
 *
 * @internal
 */
export function spanSwimlanes(
  band: number,
  neighboursOf: Neighbours,
): number[] {
  const found = breadthFirst(band, neighboursOf);
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
  for (const band of found) {
    for (const other of [...neighboursOf(band)].sort((a, b) => a - b)) {
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
  const place = new Map(found.map((band, at) => [band, at]));
  const children = new Map<number, number[]>(found.map(band => [band, []]));
  for (const band of found.slice(1)) {
    const parent = Math.min(
      ...neighboursOf(band).map(other => place.get(other) ?? Infinity),
    );
    children.get(found[parent])?.push(band);
  }
  const size = new Map<number, number>();
  for (const band of [...found].reverse()) {
    const below = children.get(band) ?? [];
    size.set(
      band,
      below.reduce((sum, child) => sum + (size.get(child) ?? 0), 1),
    );
    below.sort((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0) || a - b);
  }
  return children;
}
