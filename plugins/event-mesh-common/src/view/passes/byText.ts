import { matchesText } from '../matchesText';
import { retainWithEnds } from '../retainWithEnds';
import { ViewPass } from '../viewDraft';

/**
 * Keeps what the text finds, with the ends of its links: a Trigger that is found cannot be drawn without its ends.
 *
 * @internal
 */
export const byText: ViewPass = {
  name: 'byText',
  apply: (draft, options) => {
    if (options.text.trim() === '') {
      return draft;
    }
    return retainWithEnds(draft, id => {
      const found = draft.resources.get(id);
      return found !== undefined && matchesText(found, options.text);
    });
  },
};
