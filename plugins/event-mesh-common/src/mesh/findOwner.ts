import { Resource } from '../resources';
import { ResourceIndex, uidKey } from './indexResources';
import { servingOwner } from './servingOwner';

/**
 * The id of the resource that a resource was made for, where the mesh has it.
 *
 * @internal
 */
export function findOwner(
  resource: Resource,
  index: ResourceIndex,
): string | undefined {
  const { controller, ref } = resource;
  return (
    (controller && findByUid(controller, ref, index)) ??
    ownerOfPolicy(resource, index) ??
    servingOwner(resource, index.byId)
  );
}

// A policy that was derived from another belongs to that one rather than to what both guard.
function ownerOfPolicy(
  resource: Resource,
  index: ResourceIndex,
): string | undefined {
  if (resource.type !== 'eventPolicy' || !resource.derivedFor) {
    return undefined;
  }
  const owners = [...resource.derivedFor].sort(
    (a, b) =>
      Number(b.kind === 'EventPolicy') - Number(a.kind === 'EventPolicy'),
  );
  return owners
    .map(owner => findByUid(owner, resource.ref, index))
    .find(id => id !== undefined);
}

// Two objects of one uid must not be, but may: then the one whose kind and name are written beside the uid.
function findByUid(
  owner: { readonly uid: string; readonly kind: string; readonly name: string },
  { cluster }: Resource['ref'],
  { byId, idsByUid }: ResourceIndex,
): string | undefined {
  const ids = idsByUid.get(uidKey(cluster, owner.uid)) ?? [];
  return ids.length > 1
    ? ids.find(id => {
        const found = byId.get(id)?.ref;
        return found?.kind === owner.kind && found.name === owner.name;
      }) ?? ids[0]
    : ids[0];
}
