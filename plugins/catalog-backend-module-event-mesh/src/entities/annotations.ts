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
