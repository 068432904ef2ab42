import { retainMatches } from '../retainMatches';
import { ViewPass } from '../viewDraft';

/**
 * Keeps the kinds asked for, with the ends of what is kept: a Trigger cannot be drawn without them.
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
    return retainMatches(draft, id => {
      const ref =
        draft.resources.get(id)?.resource.ref ??
        draft.placeholders.get(id)?.ref;
      return ref !== undefined && kinds.has(ref.kind);
    });
  },
};
