import { linkDirection } from '../../flow';
import { retainMatches } from '../retainMatches';
import { ViewPass } from '../viewDraft';

/**
 * Keeps the namespaces asked for, and of other namespaces only what is tied to them by one link: the ends that their
 * resources name, and the Triggers, Subscriptions, event sources and flows elsewhere that take from or send into them,
 * with their ends.
 *
 * @remarks Without the second half a team that consumes from a shared broker would see its services receive nothing.
 * @internal
 */
export const byNamespace: ViewPass = {
  name: 'byNamespace',
  apply: (draft, options) => {
    if (options.namespaces.length === 0) {
      return draft;
    }
    const namespaces = new Set(options.namespaces);
    const isInside = (id: string) => {
      const ref =
        draft.resources.get(id)?.resource.ref ??
        draft.placeholders.get(id)?.ref;
      return ref !== undefined && namespaces.has(ref.namespace);
    };
    const tied = new Set(
      draft.links
        .filter(link => linkDirection(link, draft) && !link.inheritedFrom)
        .filter(link => isInside(link.target))
        .map(link => link.owner),
    );
    return retainMatches(draft, id => isInside(id) || tied.has(id));
  },
};
