import { BuiltLink } from './buildLinks';
import {
  ResourceRef,
  Task,
  compareText,
  forEachYielding,
  sortedMap,
} from '../model';
import { ListReport, placeholderReasons } from './placeholderReasons';
import { Placeholder } from './types';

type Name = Placeholder['namedBy'][number];

/**
 * One placeholder for each end that is nothing in the mesh, with all who name it, sorted by id.
 *
 * @internal
 */
export function* collectPlaceholders(
  links: readonly BuiltLink[],
  reports: ReadonlyMap<string, ListReport>,
): Task<ReadonlyMap<string, Placeholder>> {
  const reasons = new Map(
    [...reports].map(([cluster, report]) => [
      cluster,
      placeholderReasons(report),
    ]),
  );
  const reasonOf = (ref: ResourceRef, cluster: string) =>
    reasons.get(cluster)?.(ref) ?? 'notLoaded';
  const placeholders = new Map<string, Placeholder & { namedBy: Name[] }>();
  yield* forEachYielding(links, ({ link, missing }) => {
    if (missing) {
      const { ref, cluster } = missing;
      const placeholder = placeholders.get(link.target) ?? {
        id: link.target,
        reason: ref ? reasonOf(ref, cluster) : 'external',
        ...missing,
        namedBy: [],
      };
      placeholders.set(link.target, placeholder);
      // Who inherits does not name it, but its status may be all that tells of it.
      const said = link.field.startsWith('status.') ? undefined : link;
      const id = said?.inheritedFrom ?? link.owner;
      placeholder.namedBy.push({ id, field: link.field });
    }
  });
  return sortedMap(
    [...placeholders].map(([id, placeholder]) => [
      id,
      { ...placeholder, namedBy: sortedNames(placeholder.namedBy) },
    ]),
  );
}

function sortedNames(names: Placeholder['namedBy']): Placeholder['namedBy'] {
  const unique = new Map(
    names.map(name => [JSON.stringify([name.id, name.field]), name]),
  );
  return [...unique.values()].sort(
    (a, b) => compareText(a.id, b.id) || compareText(a.field, b.field),
  );
}
