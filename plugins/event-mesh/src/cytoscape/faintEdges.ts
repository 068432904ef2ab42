import type { Scene, Tone } from 'backstage-plugin-event-mesh-common';

/** So many can be followed with the eyes. */
const most = 60;

/**
 * Ids of the lines at closed groups, where there are so many that they would hide all others. What is wrong or in
 * doubt is never among them.
 *
 * @internal
 */
export function faintEdges({
  cards,
  edges,
}: Pick<Scene, 'cards' | 'edges'>): ReadonlySet<string> {
  const groups = new Set(
    cards.flatMap(({ id, variant }) => (variant === 'group' ? [id] : [])),
  );
  const found = edges.filter(
    ({ source, target }) => groups.has(source) || groups.has(target),
  );
  return new Set(
    found.length > most
      ? found.flatMap(({ id, tone }) => (isSaid(tone) ? [] : [id]))
      : [],
  );
}

function isSaid(tone: Tone): boolean {
  return tone === 'bad' || tone === 'doubt';
}
