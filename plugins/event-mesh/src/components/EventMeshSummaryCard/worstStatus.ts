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
 * The worst state of what belongs to an entity and of what brings events to it or takes them from it.
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
