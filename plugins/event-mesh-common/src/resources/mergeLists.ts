import { compareText } from '../model';
import { preferred } from './preferred';
import { IdentifiedObject } from './ResourceCache';
import { ReadIssue } from './types';

/**
 * Merges the lists of one kind, sorted by id. Of two objects with one identity keeps one and reports a read issue.
 *
 * @internal
 */
export function mergeLists(lists: readonly (readonly IdentifiedObject[])[]): {
  objects: readonly IdentifiedObject[];
  duplicates: readonly ReadIssue[];
} {
  const all =
    lists.length === 1
      ? lists[0]
      : lists.flat().sort((a, b) => compareText(a.id, b.id));
  if (!all.some(({ id }, i) => i > 0 && id === all[i - 1].id)) {
    return { objects: all, duplicates: [] };
  }
  const objects = new Map<string, IdentifiedObject>();
  const duplicates: ReadIssue[] = [];
  for (const object of all) {
    const { id, resource } = object;
    const other = objects.get(id);
    if (other) {
      const { ref } = resource;
      const { cluster } = ref;
      duplicates.push({ code: 'objectDuplicate', ref, cluster, params: {} });
    }
    objects.set(id, other ? preferred(other, object) : object);
  }
  return { objects: [...objects.values()], duplicates };
}
