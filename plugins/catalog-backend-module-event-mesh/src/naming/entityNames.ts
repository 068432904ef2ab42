import { createHash } from 'node:crypto';
import {
  refId,
  ResourceRef,
  compareText,
} from 'backstage-plugin-event-mesh-common';

/** Object that needs a name, among those of the same kind of entity. */
export type NameCandidate = {
  /** `refId(ref)` */
  readonly id: string;
  readonly ref: ResourceRef;
  /** Of two objects with the same plain name, the one with the lower rank gets it. */
  readonly rank: number;
};

const maxLength = 63;

// A cluster name has no dots, because dots separate cluster, namespace and name. No name has capitals, because the
// catalog ignores case.
const plainCluster = /^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;
const plainNamespace = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const plainName = /^[a-z0-9](?:[-.a-z0-9]*[a-z0-9])?$/;

/** Matches the end of a hashed name: no plain name may have the same ending. */
const endsInHash = /-[0-9a-f]{8}$/;

/**
 * Assigns a unique name to each object; returns the names by id.
 *
 * @remarks The plain name goes to the first of the objects that could have it: by rank, then kind, then group.
 * Therefore a name changes only when an object with the same cluster, namespace and name is created or deleted.
 * `reserved` contains names in use by objects that were not loaded in this run, with the ids of these.
 */
export function assignNames(
  candidates: readonly NameCandidate[],
  reserved: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const idsByName = new Map(reserved);
  const names = new Map<string, string>();
  for (const { id, ref } of [...candidates].sort(compareCandidates)) {
    const isFree = (name: string) => (idsByName.get(name) ?? id) === id;
    let name = plainEntityName(ref) ?? hashedEntityName(ref);
    for (let attempt = 0; !isFree(name); attempt += 1) {
      name = hashedEntityName(ref, attempt);
    }
    idsByName.set(name, id);
    names.set(id, name);
  }
  return names;
}

/**
 * Returns the catalog's name for an object, `<cluster>.<namespace>.<name>`, if that is a valid name that no other
 * object can have; otherwise undefined.
 */
export function plainEntityName(ref: ResourceRef): string | undefined {
  const { cluster, namespace, name } = ref;
  const isPlain =
    plainCluster.test(cluster) &&
    (namespace === '' || plainNamespace.test(namespace)) &&
    plainName.test(name);
  const joined = joinRef(ref);
  return isPlain && joined.length <= maxLength && !endsInHash.test(joined)
    ? joined
    : undefined;
}

/**
 * Returns a valid and unique name for an object with any characters in its own name: as much of the plain name as fits,
 * and a hash of the object's reference.
 */
export function hashedEntityName(ref: ResourceRef, attempt = 0): string {
  const id = refId(ref);
  const hash = shortHash(attempt === 0 ? id : `${id}#${attempt}`);
  const start = joinRef(ref)
    .toLowerCase()
    .replace(/[^-_.a-z0-9]+/g, '-')
    .replace(/^[-_.]+/, '')
    .slice(0, maxLength - hash.length - 1)
    .replace(/[-_.]+$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}

function joinRef({ cluster, namespace, name }: ResourceRef): string {
  return [cluster, namespace, name].filter(part => part !== '').join('.');
}

/** Returns the first eight hexadecimal digits of a text's SHA-256. */
function shortHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
}

function compareCandidates(a: NameCandidate, b: NameCandidate): number {
  return (
    a.rank - b.rank ||
    compareText(a.ref.kind, b.ref.kind) ||
    compareText(a.ref.group, b.ref.group) ||
    compareText(a.id, b.id)
  );
}
