import type {
  EntityFlow,
  Mesh,
  StatusState,
} from 'backstage-plugin-event-mesh-common';

const worstFirst: readonly StatusState[] = [
  'notReady',
  'notReconciled',
  'unknown',
  'terminating',
  'ready',
];

/**
 * Returns the worst status of the resources of an entity and of those that connect it to the mesh, such as Triggers,
 * Subscriptions and sources.
 *
 * @internal
 */
export function worstStatus(
  mesh: Mesh,
  { receives, sends }: EntityFlow,
  ids: readonly string[],
): StatusState | undefined {
  const states = new Set(
    [...ids, ...[...receives, ...sends].map(({ via }) => via)].map(
      id => mesh.resources.get(id)?.status.state,
    ),
  );
  return worstFirst.find(state => states.has(state));
}
