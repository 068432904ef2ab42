import { retain } from '../retain';
import { ViewPass } from '../viewDraft';

/**
 * Keeps the kinds asked for and nothing else; what is outside the cluster has no kind and stays while a link ends at it.
 *
 * @internal
 */
export const byKind: ViewPass = {
  name: 'byKind',
  apply: (draft, options) => {
    if (options.kinds.length === 0) {
      return draft;
    }
    const kinds = new Set(options.kinds);
    return retain(draft, id => {
      const ref =
        draft.resources.get(id)?.resource.ref ?? draft.ghosts.get(id)?.ref;
      return ref === undefined || kinds.has(ref.kind);
    });
  },
};
