import { Mesh } from '../mesh';
import { ViewOptions } from './types';

/**
 * The ids in focus: what somebody asked for by name is not taken out again as noise.
 *
 * @remarks A generated resource stands for the one that it is folded into, as long as generated ones are not shown.
 * @internal
 */
export function focusIds(options: ViewOptions, mesh: Mesh): Set<string> {
  const ids = options.focus?.ids ?? [];
  return new Set(
    options.generated
      ? ids
      : ids.map(id => mesh.resources.get(id)?.foldedInto ?? id),
  );
}
