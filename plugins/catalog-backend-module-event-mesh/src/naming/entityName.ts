import { refId, ResourceRef } from 'backstage-plugin-event-mesh-common';
import { shortHash } from './shortHash';

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
