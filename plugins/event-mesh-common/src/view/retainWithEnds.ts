import { retain } from './retain';
import { ViewDraft } from './viewDraft';

/**
 * Keeps the resources that match and, as their context, whatever their links end at.
 *
 * @internal
 */
export function retainWithEnds(
  draft: ViewDraft,
  matches: (id: string) => boolean,
): ViewDraft {
  const kept = new Set([...draft.resources.keys()].filter(matches));
  const ends = draft.links
    .filter(link => kept.has(link.owner))
    .map(link => link.end);
  ends.forEach(end => kept.add(end));
  return retain(draft, id => kept.has(id));
}
