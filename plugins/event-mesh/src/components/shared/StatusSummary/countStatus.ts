import {
  countMatches,
  MeshView,
  statusChoice,
} from 'backstage-plugin-event-mesh-common';
import type { StatusFilter } from '../../../url';

/**
 * Counts the shown resources per status and in total, without those that are shown only as context.
 *
 * @internal
 */
export function countStatus(view: MeshView): {
  readonly resources: number;
  readonly states: ReadonlyMap<StatusFilter, number>;
} {
  const states = countMatches(view, id => {
    const one = view.resources.get(id) ?? view.placeholders.get(id);
    return one ? [statusChoice(one)] : [];
  });
  const resources = [...view.resources.keys()].filter(
    id => !view.context?.has(id),
  ).length;
  return { resources, states };
}
