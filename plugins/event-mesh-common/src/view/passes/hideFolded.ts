import { retain } from '../retain';
import { ViewPass } from '../viewDraft';

/**
 * Takes out what Knative generated, unless asked for.
 *
 * @internal
 */
export const hideFolded: ViewPass = {
  name: 'hideFolded',
  apply: (draft, options) =>
    options.generated
      ? draft
      : retain(draft, id => draft.resources.get(id)?.foldedInto === undefined),
};
