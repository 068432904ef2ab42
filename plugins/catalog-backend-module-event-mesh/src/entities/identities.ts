import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  Mesh,
  MeshResource,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';
import { assignNames } from '../naming';

/** @internal */
export type EntityKind = 'API' | 'Component' | 'System' | 'Domain';

/**
 * Kind of the entity that stands for a resource; nothing for what has none.
 *
 * @remarks No Sequence or Parallel: it is a way, and what is at its ends is there.
 * @internal
 */
export function entityKindOf(
  { type }: Resource,
  { namespacesAs }: EntitySettings,
): EntityKind | undefined {
  switch (type) {
    case 'eventType':
      return 'API';
    case 'broker':
    case 'channel':
    case 'eventSource':
      return 'Component';
    case 'namespace':
      return namespacesAs && (namespacesAs === 'system' ? 'System' : 'Domain');
    default:
      return undefined;
  }
}

const ranks: readonly Resource['type'][] = ['broker', 'channel', 'eventSource'];

/**
 * Who goes before whom where two would have the same name.
 *
 * @internal
 */
export function rankOf({ type }: Resource): number {
  return ranks.indexOf(type);
}

/** @internal */
export type Picked = {
  readonly found: MeshResource;
  readonly kind: EntityKind;
};

/**
 * The resources that become entities: none that Knative made for another, and a namespace only where there is another in it.
 *
 * @internal
 */
export function pickResources(mesh: Mesh, settings: EntitySettings): Picked[] {
  const picked: Picked[] = [];
  const used = new Set<string>();
  for (const found of mesh.resources.values()) {
    const { resource, foldedInto } = found;
    const { cluster, namespace } = resource.ref;
    const kind = entityKindOf(resource, settings);
    // An event type is in the catalog whoever made it.
    const stands = foldedInto === undefined || resource.type === 'eventType';
    if (kind && stands) {
      picked.push({ found, kind });
      if (resource.type !== 'namespace') {
        used.add(`${cluster}/${namespace}`);
      }
    }
  }
  return picked.filter(
    ({
      found: {
        resource: { type, ref },
      },
    }) =>
      type === 'namespace' ? used.has(`${ref.cluster}/${ref.name}`) : true,
  );
}

/** The name of an entity, and how others refer to it. @internal */
export type EntityIdentity = {
  readonly name: string;
  readonly entityRef: string;
};

/**
 * An entity whose object nobody looked at this time, and whose name is not to be given away.
 *
 * @internal
 */
export type HeldName = {
  readonly kind: string;
  readonly name: string;
  /** Id of its object. */
  readonly id: string;
};

/**
 * Names the entities of all clusters; by the ids of their resources.
 *
 * @internal
 */
export function nameEntities(
  picked: readonly Picked[],
  held: readonly HeldName[],
  { namespace }: EntitySettings,
): ReadonlyMap<string, EntityIdentity> {
  const identities = new Map<string, EntityIdentity>();
  for (const kind of new Set(picked.map(each => each.kind))) {
    const candidates = picked
      .filter(each => each.kind === kind)
      .map(({ found: { id, resource } }) => ({
        id,
        ref: resource.ref,
        rank: rankOf(resource),
      }));
    const taken = held
      .filter(each => each.kind.toLowerCase() === kind.toLowerCase())
      .map(({ name, id }) => [name.toLowerCase(), id] as const);
    for (const [id, name] of assignNames(candidates, new Map(taken))) {
      const entityRef = stringifyEntityRef({ kind, namespace, name });
      identities.set(id, { name, entityRef });
    }
  }
  return identities;
}
