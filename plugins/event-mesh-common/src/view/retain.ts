import { Link } from '../mesh';
import { ViewDraft } from './viewDraft';

/**
 * Keeps the resources and placeholders whose id passes, the links between them, and no placeholder that no kept link ends at.
 *
 * @internal
 */
export function retain(
  draft: ViewDraft,
  keeps: (id: string) => boolean,
): ViewDraft {
  const resources = keptOf(draft.resources, keeps);
  const ends = new Set<string>();
  const links: Link[] = [];
  for (const link of draft.links) {
    const endIsKept =
      resources.has(link.target) ||
      (draft.placeholders.has(link.target) && keeps(link.target));
    if (resources.has(link.owner) && endIsKept) {
      links.push(link);
      ends.add(link.target);
    }
  }
  const placeholders = keptOf(draft.placeholders, id => ends.has(id));
  const isKept = (id: string) => resources.has(id) || placeholders.has(id);
  const hiddenNeighbours = keptOf(draft.hiddenNeighbours, isKept);
  const context = draft.context && {
    context: new Set([...draft.context].filter(isKept)),
  };
  return { resources, placeholders, links, hiddenNeighbours, ...context };
}

// Without lists in between: of a large mesh they take longer than the rest.
function keptOf<T>(
  all: ReadonlyMap<string, T>,
  keeps: (id: string) => boolean,
): ReadonlyMap<string, T> {
  const kept = new Map<string, T>();
  for (const [id, value] of all) {
    if (keeps(id)) {
      kept.set(id, value);
    }
  }
  return kept;
}
