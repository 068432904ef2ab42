import { EdgeScene, Scene, Tone } from './types';

/** The most edges at groups that can be told apart by eye. */
const most = 60;

/**
 * Returns the ids of the edges at collapsed groups, where there are so many that they would hide all others. An edge with
 * an error or a warning is never among them.
 *
 * @internal
 */
export function faintEdges({
  cards,
  edges,
}: Pick<Scene, 'cards'> & {
  readonly edges: readonly Pick<
    EdgeScene,
    'id' | 'source' | 'target' | 'tone'
  >[];
}): ReadonlySet<string> {
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
