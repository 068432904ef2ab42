import { Swimlane, Box, Graph, GraphLayout } from '../../types';

/** Lists the faults of a layout; a correct layout has none. */
export function layoutFaults(graph: Graph, drawn: GraphLayout): string[] {
  const { boxes, swimlanes, layers, columns } = drawn;
  const cards = [...boxes];
  return [
    ...graph.nodes
      .filter(({ id }) => !boxes.has(id))
      .map(({ id }) => `${id} stands nowhere`),
    ...(boxes.size > graph.nodes.length ? ['there are boxes of nothing'] : []),
    ...pairsOf(cards)
      .filter(([[, a], [, b]]) => overlap(a, b))
      .map(([[a], [b]]) => `${a} lies on ${b}`),
    ...pairsOf(swimlanes)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `swimlane ${a.id} lies on ${b.id}`),
    ...cards
      .filter(
        ([, box]) =>
          swimlanes.filter(swimlane => holds(swimlane, box)).length !== 1,
      )
      .map(([id]) => `${id} stands in no swimlane, or in two`),
    ...cards
      .filter(([, box]) => !layers.some(({ x }) => x === box.x))
      .map(([id]) => `${id} stands in no column`),
    ...swimlanes
      .filter(swimlane => !cards.some(([, box]) => holds(swimlane, box)))
      .map(({ id }) => `swimlane ${id} is empty`),
    ...(new Set(swimlanes.map(({ id }) => id)).size < swimlanes.length
      ? ['two swimlanes have one id']
      : []),
    ...layers
      .filter(({ column, x }) =>
        columns.every(
          each =>
            each.column !== column || Math.abs(each.x - x) > each.width / 2,
        ),
      )
      .map(({ x }) => `the layer at ${x} is in no column of its own`),
  ];
}

/** Returns the swimlane that contains a card. */
export function swimlaneAt(
  { swimlanes }: GraphLayout,
  box: Box,
): Swimlane | undefined {
  return swimlanes.find(swimlane => holds(swimlane, box));
}

/** Returns whether two boxes share more than a border. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** Returns all pairs of elements. */
export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const));
}

function holds(outer: Box, inner: Box): boolean {
  return (
    Math.abs(outer.x - inner.x) <= (outer.width - inner.width) / 2 &&
    Math.abs(outer.y - inner.y) <= (outer.height - inner.height) / 2
  );
}
