import { createHash } from 'node:crypto';
import { refId, ResourceRef } from 'backstage-plugin-event-mesh-common';

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

const longest = 63;

// No dot in a cluster: it parts cluster, namespace and name. No capitals anywhere: the catalog takes them for small letters.
const plainCluster = /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
const plainNamespace = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const plainName = /^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/;

/** What ends a name that is not plain, so that no plain name may end in it. */
const hashed = /-[0-9a-f]{8}$/;

/**
 * The catalog's name for an object, `<cluster>.<namespace>.<name>`, where that can be one and means this object only;
 * else nothing.
 *
 * @internal
 */
export function plainEntityName(ref: ResourceRef): string | undefined {
  const { cluster, namespace, name } = ref;
  const isPlain =
    plainCluster.test(cluster) &&
    (namespace === '' || plainNamespace.test(namespace)) &&
    plainName.test(name);
  const joined = join(ref);
  return isPlain && joined.length <= longest && !hashed.test(joined)
    ? joined
    : undefined;
}

/**
 * A name that is valid whatever the object is called, and that no other object has: as much of the plain one as there is
 * room for, and a hash of the object's ref.
 *
 * @internal
 */
export function hashedEntityName(ref: ResourceRef, turn = 0): string {
  const id = refId(ref);
  const hash = shortHash(turn === 0 ? id : `${id}#${turn}`);
  const start = join(ref)
    .toLowerCase()
    .replace(/[^-_.a-z0-9]+/g, '-')
    .replace(/^[-_.]+/, '')
    .slice(0, longest - hash.length - 1)
    .replace(/[-_.]+$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}

function join({ cluster, namespace, name }: ResourceRef): string {
  return [cluster, namespace, name].filter(part => part !== '').join('.');
}

/**
 * The first eight hexadecimal digits of a text's SHA-256.
 *
 * @internal
 */
export function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}
