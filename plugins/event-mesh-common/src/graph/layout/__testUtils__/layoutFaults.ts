import { Swimlane, Box, Graph, GraphLayout } from '../../types';

/** What is wrong with where things stand: nothing, one hopes. */
export function layoutFaults(graph: Graph, drawn: GraphLayout): string[] {
  const { boxes, bands, columns, lanes } = drawn;
  const cards = [...boxes];
  return [
    ...graph.nodes
      .filter(({ id }) => !boxes.has(id))
      .map(({ id }) => `${id} stands nowhere`),
    ...(boxes.size > graph.nodes.length ? ['there are boxes of nothing'] : []),
    ...pairsOf(cards)
      .filter(([[, a], [, b]]) => overlap(a, b))
      .map(([[a], [b]]) => `${a} lies on ${b}`),
    ...pairsOf(bands)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `band ${a.id} lies on ${b.id}`),
    ...cards
      .filter(([, box]) => bands.filter(band => holds(band, box)).length !== 1)
      .map(([id]) => `${id} stands in no band, or in two`),
    ...cards
      .filter(([, box]) => !columns.some(({ x }) => x === box.x))
      .map(([id]) => `${id} stands in no column`),
    ...bands
      .filter(band => !cards.some(([, box]) => holds(band, box)))
      .map(({ id }) => `band ${id} is empty`),
    ...(new Set(bands.map(({ id }) => id)).size < bands.length
      ? ['two bands have one id']
      : []),
    ...columns
      .filter(({ lane, x }) =>
        lanes.every(
          each => each.lane !== lane || Math.abs(each.x - x) > each.width / 2,
        ),
      )
      .map(({ x }) => `the column at ${x} is in no lane of its own`),
  ];
}

/** The band that a card stands in. */
export function bandAt({ bands }: GraphLayout, box: Box): Swimlane | undefined {
  return bands.find(band => holds(band, box));
}

/** Whether two boxes have more than a border in common. */
export function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

/** Every two of some things. */
export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as const));
}

function holds(outer: Box, inner: Box): boolean {
  return (
    Math.abs(outer.x - inner.x) <= (outer.width - inner.width) / 2 &&
    Math.abs(outer.y - inner.y) <= (outer.height - inner.height) / 2
  );
}
