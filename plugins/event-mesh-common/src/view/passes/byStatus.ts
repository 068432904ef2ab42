import { retainMatches } from '../retainMatches';
import { statusChoice } from '../statusChoice';
import { ViewPass } from '../viewDraft';

/**
 * Keeps the states asked for, with the ends of what is kept.
 *
 * @internal
 */
export const byStatus: ViewPass = {
  name: 'byStatus',
  apply: (draft, { statuses = [] }) => {
    if (statuses.length === 0) {
      return draft;
    }
    const asked = new Set(statuses);
    return retainMatches(draft, id => {
      const one = draft.resources.get(id) ?? draft.placeholders.get(id);
      return one !== undefined && asked.has(statusChoice(one));
    });
  },
};
