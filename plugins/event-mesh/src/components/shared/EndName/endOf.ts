import type {
  Ghost,
  GhostReason,
  MeshResource,
} from 'backstage-plugin-event-mesh-common';

/**
 * What something is called: a resource, or a ghost of one.
 *
 * @internal
 */
export type End = {
  readonly id: string;
  /** '' for a URI. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly ghost?: GhostReason;
};

type Ends = {
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly ghosts: ReadonlyMap<string, Ghost>;
};

/**
 * The names of an id of a mesh or a view, or undefined where it holds no such id.
 *
 * @internal
 */
export function endOf(ends: Ends, id: string): End | undefined {
  const ref = ends.resources.get(id)?.resource.ref;
  if (ref) {
    const { kind, name, namespace, cluster } = ref;
    return { id, kind, name, namespace, cluster };
  }
  const ghost = ends.ghosts.get(id);
  return ghost && ghostEnd(ghost);
}

/** @internal */
export function ghostEnd(ghost: Ghost): End {
  return {
    id: ghost.id,
    kind: ghost.ref?.kind ?? '',
    name: ghost.ref?.name ?? ghost.uri ?? ghost.id,
    namespace: ghost.ref?.namespace ?? '',
    cluster: ghost.cluster,
    ghost: ghost.reason,
  };
}
