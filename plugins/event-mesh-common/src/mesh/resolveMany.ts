import { Resource, SelectedResources } from '../resources';
import { Folding } from './foldChildren';
import { ResourceIndex, placeKey } from './indexResources';
import { matchesLabels } from './matchesLabels';

const addressables: ReadonlySet<Resource['type']> = new Set<Resource['type']>([
  'broker',
  'channel',
  'flow',
  'eventTransform',
  'requestReply',
  'eventSink',
]);

/**
 * The ids of what is shown for all that labels select, or for all of a namespace that takes events, in order.
 *
 * @internal
 */
export function resolveMany(
  cluster: string,
  to: SelectedResources | { readonly addressablesOf: string },
  lookups: { readonly index: ResourceIndex; readonly folding: Folding },
): string[] {
  const { index, folding } = lookups;
  const ids =
    'selector' in to
      ? index.idsByPlace.get(placeKey({ ...to, cluster }))
      : index.idsByNamespace.get(JSON.stringify([cluster, to.addressablesOf]));
  const selected = (ids ?? []).filter(id => {
    const resource = index.byId.get(id);
    return (
      resource &&
      ('selector' in to
        ? matchesLabels(resource.labels, to.selector, to.expressions)
        : addressables.has(resource.type))
    );
  });
  return [...new Set(selected.map(folding.rootOf))];
}
