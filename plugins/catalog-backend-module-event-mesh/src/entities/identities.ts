import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  Mesh,
  MeshResource,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';
import { assignNames } from '../naming';

export type EntityKind = 'API' | 'Component' | 'System' | 'Domain';

/** Resource that becomes an entity, with the kind of that entity. */
export type SelectedResource = {
  readonly meshResource: MeshResource;
  readonly kind: EntityKind;
};

/** Name and reference of an entity. */
export type EntityIdentity = {
  readonly name: string;
  readonly entityRef: string;
};

/** Name in use by an entity whose object was not loaded in this run. */
export type ReservedName = {
  readonly kind: string;
  readonly name: string;
  /** Id of the object. */
  readonly id: string;
};

/** Ranks for plain names: of two Components with the same plain name, the one whose type comes first gets it. */
const rankedTypes: readonly Resource['type'][] = [
  'broker',
  'channel',
  'eventSource',
];

/**
 * Selects the resources that become entities: those that Knative did not generate for another resource, and namespaces
 * that contain one of these.
 */
export function selectResources(
  mesh: Mesh,
  settings: EntitySettings,
): SelectedResource[] {
  const selected: SelectedResource[] = [];
  const usedNamespaces = new Set<string>();
  for (const meshResource of mesh.resources.values()) {
    const { resource, foldedInto } = meshResource;
    const { cluster, namespace } = resource.ref;
    const kind = entityKindOf(resource, settings);
    // Event types become APIs even if Knative generated them.
    const isGenerated =
      foldedInto !== undefined && resource.type !== 'eventType';
    if (kind && !isGenerated) {
      selected.push({ meshResource, kind });
      if (resource.type !== 'namespace') {
        usedNamespaces.add(`${cluster}/${namespace}`);
      }
    }
  }
  return selected.filter(({ meshResource: { resource } }) => {
    const { type, ref } = resource;
    return (
      type !== 'namespace' || usedNamespaces.has(`${ref.cluster}/${ref.name}`)
    );
  });
}

/** Assigns names to the entities of all clusters; returns their identities by the ids of their resources. */
export function nameEntities(
  selected: readonly SelectedResource[],
  reservedNames: readonly ReservedName[],
  { namespace }: EntitySettings,
): ReadonlyMap<string, EntityIdentity> {
  const identities = new Map<string, EntityIdentity>();
  for (const kind of new Set(selected.map(each => each.kind))) {
    const candidates = selected
      .filter(each => each.kind === kind)
      .map(({ meshResource: { id, resource } }) => ({
        id,
        ref: resource.ref,
        rank: rankedTypes.indexOf(resource.type),
      }));
    const reserved = reservedNames
      .filter(each => each.kind.toLowerCase() === kind.toLowerCase())
      .map(({ name, id }) => [name.toLowerCase(), id] as const);
    for (const [id, name] of assignNames(candidates, new Map(reserved))) {
      const entityRef = stringifyEntityRef({ kind, namespace, name });
      identities.set(id, { name, entityRef });
    }
  }
  return identities;
}

/**
 * Returns the kind of the entity for a resource; undefined for a resource without an entity.
 *
 * @remarks A Sequence or Parallel has none: it is a path, and the relations of its endpoints lead through it.
 */
function entityKindOf(
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
