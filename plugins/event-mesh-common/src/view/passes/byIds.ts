import { retainMatches } from '../retainMatches';
import { ViewPass } from '../viewDraft';

/**
 * Keeps what is in one set of ids, with the ends of what is kept; the pass is called as the set is.
 *
 * @internal
 */
export function byIds(only: {
  readonly name: string;
  readonly ids: readonly string[];
}): ViewPass {
  return {
    name: only.name,
    apply: draft => {
      const ids = new Set(only.ids);
      return retainMatches(draft, id => ids.has(id));
    },
  };
}
