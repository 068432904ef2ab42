import { retain } from '../retain';
import { ViewPass } from '../viewDraft';

/**
 * Keeps the clusters asked for.
 *
 * @internal
 */
export const byCluster: ViewPass = {
  name: 'byCluster',
  apply: (draft, options) => {
    if (options.clusters.length === 0) {
      return draft;
    }
    const clusters = new Set(options.clusters);
    return retain(draft, id => {
      const cluster =
        draft.resources.get(id)?.resource.ref.cluster ??
        draft.placeholders.get(id)?.cluster;
      return cluster !== undefined && clusters.has(cluster);
    });
  },
};
