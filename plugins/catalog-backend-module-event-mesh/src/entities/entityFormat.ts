import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';

/** Annotations that lead from an entity back to its object. */
export const annotation = {
  /** Id of the object in the mesh: cluster, group, kind, namespace and name, separated by slashes. */
  resource: 'event-mesh/resource',
  cluster: 'event-mesh/cluster',
  group: 'event-mesh/group',
  kind: 'event-mesh/kind',
  namespace: 'event-mesh/namespace',
  name: 'event-mesh/name',
  uid: 'event-mesh/uid',
} as const;

/** Type of the location that manages the entities. */
export const locationType = 'event-mesh';

/** Fields of `spec.eventMesh`, from which the processor emits relations. */
export const relationFields = [
  'providedBy',
  'consumedBy',
  'dependsOn',
  'partOf',
] as const;

export type RelationField = (typeof relationFields)[number];

/**
 * Returns whether an entity was created by this module.
 *
 * @remarks Only the location can be trusted: the catalog sets it itself, while a catalog-info file may set any other
 * annotation.
 */
export function isMeshEntity({ metadata }: Pick<Entity, 'metadata'>): boolean {
  const location: unknown = metadata.annotations?.[ANNOTATION_LOCATION];
  return (
    typeof location === 'string' && location.startsWith(`${locationType}:`)
  );
}

/**
 * Returns `spec.eventMesh` of an entity: lists of entity references, for relations that the catalog's own processors do
 * not emit for its kind. Its shape is unknown, since catalog-info files may contain it too.
 */
export function readMeshSpec({ spec }: Pick<Entity, 'spec'>): unknown {
  return spec?.eventMesh;
}

/** Returns the entity references that a field of a spec lists; ignores values of other types. */
export function readRefs(spec: unknown, field: string): readonly string[] {
  const isObject = typeof spec === 'object' && spec !== null;
  const list: unknown = isObject
    ? (spec as Readonly<Record<string, unknown>>)[field]
    : undefined;
  return Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string')
    : [];
}

/** Returns an object with one field that lists the references, or an empty object if there are none. */
export function fieldIfAny<Name extends string>(
  name: Name,
  refs: readonly string[],
): { [Key in Name]?: string[] } {
  return (refs.length > 0 ? { [name]: [...refs] } : {}) as {
    [Key in Name]?: string[];
  };
}
