import { compareText } from '../../model';
import { Link } from '../../mesh';
import { retain } from '../retain';
import { ViewDraft, ViewPass } from '../viewDraft';

/**
 * Takes out what Knative generated: it is shown as a part of its owner. Where it is asked for, each is tied to its owner.
 *
 * @internal
 */
export const hideFolded: ViewPass = {
  name: 'hideFolded',
  apply: (draft, options) =>
    options.generated
      ? { ...draft, links: withParts(draft) }
      : retain(draft, id => draft.resources.get(id)?.foldedInto === undefined),
};

function withParts({ resources, links }: ViewDraft): Link[] {
  const parts = [...resources.values()].flatMap(
    ({ id, foldedInto, status }): Link[] =>
      foldedInto !== undefined && resources.has(foldedInto)
        ? [
            {
              id: `${foldedInto}#generated|${id}`,
              owner: foldedInto,
              role: 'generated',
              field: 'metadata.ownerReferences',
              target: id,
              resolvedBy: 'ref',
              status,
            },
          ]
        : [],
  );
  return [...links, ...parts].sort((a, b) => compareText(a.id, b.id));
}
