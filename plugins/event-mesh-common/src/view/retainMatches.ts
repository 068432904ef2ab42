import { retain } from './retain';
import { ViewDraft } from './viewDraft';

/**
 * Keeps what matches and, as its context, what it cannot be drawn without: the ends of its links, and whoever names a placeholder
 * that matches. What is there only as context does not match any more, whatever is asked.
 *
 * @internal
 */
export function retainMatches(
  draft: ViewDraft,
  matches: (id: string) => boolean,
): ViewDraft {
  const found = new Set(
    [...draft.resources.keys(), ...draft.placeholders.keys()].filter(
      id => !draft.context?.has(id) && matches(id),
    ),
  );
  const kept = new Set(found);
  for (const { owner, target } of draft.links) {
    if (found.has(target) && draft.placeholders.has(target)) {
      kept.add(owner);
    }
  }
  for (const { owner, target } of draft.links) {
    if (kept.has(owner)) {
      kept.add(target);
    }
  }
  const result = retain(draft, id => kept.has(id));
  const ids = [...result.resources.keys(), ...result.placeholders.keys()];
  return { ...result, context: new Set(ids.filter(id => !found.has(id))) };
}
