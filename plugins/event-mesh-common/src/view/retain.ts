import { Ghost, Link } from '../mesh';
import { ViewDraft } from './viewDraft';

/**
 * Keeps the resources and ghosts whose id passes, the links between them, and no ghost that no kept link ends at.
 *
 * @internal
 */
export function retain(
  draft: ViewDraft,
  keeps: (id: string) => boolean,
): ViewDraft {
  const resources = new Map([...draft.resources].filter(([id]) => keeps(id)));
  const ends = new Set<string>();
  const links: Link[] = [];
  for (const link of draft.links) {
    const endIsKept =
      resources.has(link.end) ||
      (draft.ghosts.has(link.end) && keeps(link.end));
    if (resources.has(link.owner) && endIsKept) {
      links.push(link);
      ends.add(link.end);
    }
  }
  const ghosts = new Map<string, Ghost>(
    [...draft.ghosts].filter(([id]) => ends.has(id)),
  );
  const isKept = (id: string) => resources.has(id) || ghosts.has(id);
  const hiddenNeighbours = new Map(
    [...draft.hiddenNeighbours].filter(([id]) => isKept(id)),
  );
  const context = draft.context && {
    context: new Set([...draft.context].filter(isKept)),
  };
  return { resources, ghosts, links, hiddenNeighbours, ...context };
}
