import { focusIds } from '../focusIds';
import { retain } from '../retain';
import { ViewPass } from '../viewDraft';

/**
 * Takes out EventTypes, unless asked for (perhaps as a kind) or in focus.
 *
 * @internal
 */
export const eventTypes: ViewPass = {
  name: 'eventTypes',
  apply: (draft, options, mesh) => {
    if (options.eventTypes || options.kinds.includes('EventType')) {
      return draft;
    }
    const focused = focusIds(options, mesh);
    return retain(
      draft,
      id =>
        draft.resources.get(id)?.resource.type !== 'eventType' ||
        focused.has(id),
    );
  },
};
