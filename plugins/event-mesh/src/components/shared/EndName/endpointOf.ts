import type {
  Placeholder,
  PlaceholderReason,
  MeshResource,
} from 'backstage-plugin-event-mesh-common';

/**
 * What something is called: a resource, or a ghost of one.
 *
 * @internal
 */
export type Endpoint = {
  readonly id: string;
  /** '' for a URI. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly ghost?: PlaceholderReason;
};

type Ends = {
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly ghosts: ReadonlyMap<string, Placeholder>;
};

/**
 * The names of an id of a mesh or a view, or undefined where it holds no such id.
 *
 * @internal
 */
export function endpointOf(ends: Ends, id: string): Endpoint | undefined {
  const ref = ends.resources.get(id)?.resource.ref;
  if (ref) {
    const { kind, name, namespace, cluster } = ref;
    return { id, kind, name, namespace, cluster };
  }
  const ghost = ends.ghosts.get(id);
  return ghost && placeholderEndpoint(ghost);
}

/** @internal */
export function placeholderEndpoint(ghost: Placeholder): Endpoint {
  return {
    id: ghost.id,
    kind: ghost.ref?.kind ?? '',
    name: ghost.ref?.name ?? ghost.uri ?? ghost.id,
    namespace: ghost.ref?.namespace ?? '',
    cluster: ghost.cluster,
    ghost: ghost.reason,
  };
}
