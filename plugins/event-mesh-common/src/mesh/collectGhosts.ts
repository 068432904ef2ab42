import { BuiltLink } from './buildLinks';
import { ListReport, ghostReason } from './ghostReason';
import { compareText, sortedMap } from './order';
import { Ghost } from './types';

/**
 * One ghost for each end that is nothing in the mesh, with all who name it, sorted by id.
 *
 * @internal
 */
export function collectGhosts(
  links: readonly BuiltLink[],
  reports: ReadonlyMap<string, ListReport>,
): ReadonlyMap<string, Ghost> {
  const ghosts = new Map<string, Ghost>();
  for (const { link, missing } of links) {
    if (missing) {
      const { ref, cluster } = missing;
      const ghost = ghosts.get(link.end) ?? {
        id: link.end,
        reason: ref ? ghostReason(ref, reports.get(cluster)) : 'outside',
        ...missing,
        namedBy: [],
      };
      const name = { id: link.inheritedFrom ?? link.owner, field: link.field };
      ghosts.set(link.end, { ...ghost, namedBy: [...ghost.namedBy, name] });
    }
  }
  return sortedMap(
    [...ghosts].map(([id, ghost]) => [
      id,
      { ...ghost, namedBy: sortedNames(ghost.namedBy) },
    ]),
  );
}

function sortedNames(names: Ghost['namedBy']): Ghost['namedBy'] {
  const unique = new Map(
    names.map(name => [JSON.stringify([name.id, name.field]), name]),
  );
  return [...unique.values()].sort(
    (a, b) => compareText(a.id, b.id) || compareText(a.field, b.field),
  );
}
