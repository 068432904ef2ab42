import type { MeshView } from 'backstage-plugin-event-mesh-common';
import type { StatusFilter } from '../../hooks';

/**
 * How many of what is shown are in which state; ghosts are `missing`, but for those that lie outside on purpose.
 *
 * @internal
 */
export function countStatus(
  view: MeshView,
): Readonly<Record<StatusFilter, number>> & { readonly resources: number } {
  const counts = {
    resources: view.resources.size,
    ready: 0,
    notReady: 0,
    unknown: 0,
    notReconciled: 0,
    terminating: 0,
    missing: 0,
  };
  for (const { status } of view.resources.values()) {
    if (status.state !== 'notApplicable') {
      counts[status.state] += 1;
    }
  }
  for (const { reason } of view.ghosts.values()) {
    if (reason !== 'outside') {
      counts.missing += 1;
    }
  }
  return counts;
}
