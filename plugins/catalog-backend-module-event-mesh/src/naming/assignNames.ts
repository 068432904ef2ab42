import { ResourceRef } from 'backstage-plugin-event-mesh-common';
import { hashedEntityName, plainEntityName } from './entityName';

/**
 * An object that is to have a name, among those of the same kind of entity.
 *
 * @internal
 */
export type NameCandidate = {
  /** `refId(ref)` */
  readonly id: string;
  readonly ref: ResourceRef;
  /** Of two with the same plain name the lower rank keeps it. */
  readonly rank: number;
};

/**
 * Gives each object a name of its own, by its id.
 *
 * @remarks The plain name goes to the first of those that would have it: by rank, then kind, then group. So a name changes only
 * when an object of the same cluster, namespace and name comes or goes. `taken` are names that are held by objects which nobody
 * looked at this time, with the ids of these.
 * @internal
 */
export function assignNames(
  candidates: readonly NameCandidate[],
  taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const holders = new Map(taken);
  const names = new Map<string, string>();
  for (const { id, ref } of [...candidates].sort(inOrder)) {
    const isFree = (name: string) => (holders.get(name) ?? id) === id;
    const plain = plainEntityName(ref);
    let name = plain ?? hashedEntityName(ref);
    for (let turn = 0; !isFree(name); turn += 1) {
      name = hashedEntityName(ref, turn);
    }
    holders.set(name, id);
    names.set(id, name);
  }
  return names;
}

function inOrder(a: NameCandidate, b: NameCandidate): number {
  return (
    a.rank - b.rank ||
    compare(a.ref.kind, b.ref.kind) ||
    compare(a.ref.group, b.ref.group) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
