import { focusIds } from '../focusIds';
import { retain } from '../retain';
import { ViewPass } from '../viewDraft';

const noise: ReadonlySet<string> = new Set(['workload', 'namespace', 'other']);

/**
 * Takes out the workloads, namespaces and objects of no known shape that no link of the mesh ends at, unless asked for or in focus.
 *
 * @remarks The cluster's own `kubernetes` Service goes this way too: nothing feeds it.
 * @internal
 */
export const hideUnconnectedWorkloads: ViewPass = {
  name: 'hideUnconnectedWorkloads',
  apply: (draft, options, mesh) => {
    if (options.unconnected) {
      return draft;
    }
    const connected = focusIds(options, mesh);
    draft.links.forEach(link => connected.add(link.target));
    return retain(draft, id => {
      const type = draft.resources.get(id)?.resource.type;
      return type === undefined || !noise.has(type) || connected.has(id);
    });
  },
};
