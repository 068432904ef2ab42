import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';

/**
 * Annotations of an entity that lead back to its object.
 *
 * @internal
 */
export const annotation = {
  /** The id that the object has in the mesh: cluster, group, kind, namespace and name, with slashes between. */
  resource: 'event-mesh/resource',
  cluster: 'event-mesh/cluster',
  group: 'event-mesh/group',
  kind: 'event-mesh/kind',
  namespace: 'event-mesh/namespace',
  name: 'event-mesh/name',
  uid: 'event-mesh/uid',
} as const;

/** Type of the location that the entities say they come from. @internal */
export const locationType = 'event-mesh';

/**
 * Whether an entity was made of a mesh.
 *
 * @remarks The catalog itself writes where an entity comes from, whatever a file says; any other annotation may be anybody's.
 * @internal
 */
export function isMeshEntity({ metadata }: Pick<Entity, 'metadata'>): boolean {
  const location: unknown = metadata.annotations?.[ANNOTATION_LOCATION];
  return (
    typeof location === 'string' && location.startsWith(`${locationType}:`)
  );
}

/** What the processor makes relations of: lists of entity references. @internal */
export const meshFields = [
  'providedBy',
  'consumedBy',
  'dependsOn',
  'partOf',
] as const;

/** @internal */
export type MeshField = (typeof meshFields)[number];

/**
 * `spec.eventMesh` of an entity: relations that no processor of the catalog knows for its kind.
 *
 * @internal
 */
export type MeshSpec = { readonly [Field in MeshField]?: string[] };

/**
 * The entity references that a field of the spec lists; whatever else stands there is left out.
 *
 * @internal
 */
export function refsIn(holder: unknown, field: string): readonly string[] {
  const isObject = typeof holder === 'object' && holder !== null;
  const list: unknown = isObject
    ? (holder as Readonly<Record<string, unknown>>)[field]
    : undefined;
  return Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string')
    : [];
}

/** @internal */
export function meshSpecOf({ spec }: Pick<Entity, 'spec'>): unknown {
  return spec?.eventMesh;
}

/**
 * A field only where it lists something, so that an entity says no more than it has to.
 *
 * @internal
 */
export function listed<Name extends string>(
  name: Name,
  refs: readonly string[],
): { [Key in Name]?: string[] } {
  return (refs.length > 0 ? { [name]: [...refs] } : {}) as {
    [Key in Name]?: string[];
  };
}
