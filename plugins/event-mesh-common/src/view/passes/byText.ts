import { findIds } from '../find/findIds';
import { parseFind } from '../find/parseFind';
import { retainMatches } from '../retainMatches';
import { ViewPass } from '../viewDraft';

/**
 * Keeps what the text finds, with the ends of its links: a Trigger that is found cannot be drawn without its ends.
 *
 * @internal
 */
export const byText: ViewPass = {
  name: 'byText',
  apply: (draft, options) => {
    if (parseFind(options.text).length === 0) {
      return draft;
    }
    const found = new Set(findIds(draft, options.text));
    return retainMatches(draft, id => found.has(id));
  },
};
