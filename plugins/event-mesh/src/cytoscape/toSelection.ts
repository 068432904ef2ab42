import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { GraphSelection } from './types';

/**
 * What a click on something in the picture selects; the background selects nothing.
 *
 * @internal
 */
export function toSelection(
  target: Core | NodeSingular | EdgeSingular,
): GraphSelection | undefined {
  if (!('group' in target)) {
    return undefined;
  }
  if (target.isEdge()) {
    return { type: 'edge', id: target.id(), owner: target.data('owner') };
  }
  return target.hasClass('card')
    ? { type: 'node', id: target.id() }
    : undefined;
}
